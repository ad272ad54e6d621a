package it.cooperazionedigitale.accounts.factor;

import it.cooperazionedigitale.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys in PostgreSQL, in the tables of this module. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private static final int MOST = 10;
    private static final int LONGEST_LABEL = 60;
    private static final String SELECT =
            "select p.*, o.handle from accounts.passkey p join accounts.passkey_owner o using (account_id) where ";

    private final JdbcClient jdbc;

    PasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("a passkey is removed by its owner's act, which looks at the others");
    }

    /** Keeps a new passkey, or counts the use of a known one. */
    @Override
    public void save(CredentialRecord passkey) {
        int known = jdbc.sql("""
                update accounts.passkey set signature_count = ?, backup_state = ?, used_at = ? where credential_id = ?""")
                .params(
                        passkey.getSignatureCount(),
                        passkey.isBackupState(),
                        Timestamp.from(passkey.getLastUsed()),
                        passkey.getCredentialId().getBytes())
                .update();
        if (known == 0) {
            insert(passkey);
        }
    }

    private void insert(CredentialRecord passkey) {
        UUID account = jdbc.sql("select account_id from accounts.passkey_owner where handle = ? for update")
                .param(passkey.getUserEntityUserId().getBytes())
                .query(UUID.class)
                .single();
        int held = jdbc.sql("select count(*) from accounts.passkey where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
        if (held >= MOST) {
            throw new Refusal("accounts.refusal.tooManyPasskeys");
        }
        Bytes attestation = passkey.getAttestationObject();
        Bytes clientData = passkey.getAttestationClientDataJSON();
        jdbc.sql("""
                insert into accounts.passkey (credential_id, account_id, label, public_key, signature_count, uv_initialized,
                  backup_eligible, backup_state, transports, attestation_object, client_data, added_at, used_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        passkey.getCredentialId().getBytes(),
                        account,
                        label(passkey.getLabel()),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.isUvInitialized(),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",")),
                        attestation == null ? new byte[0] : attestation.getBytes(),
                        clientData == null ? null : clientData.getBytes(),
                        Timestamp.from(passkey.getCreated()),
                        Timestamp.from(passkey.getLastUsed()))
                .update();
    }

    private static String label(@Nullable String typed) {
        String label = typed == null ? "" : typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (label.isEmpty()) {
            return "Passkey";
        }
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(SELECT + "p.credential_id = ?")
                .param(credentialId.getBytes())
                .query((row, n) -> passkey(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql(SELECT + "o.handle = ?")
                .param(userId.getBytes())
                .query((row, n) -> passkey(row))
                .list();
    }

    private static CredentialRecord passkey(ResultSet row) throws SQLException {
        byte[] clientData = row.getBytes("client_data");
        String transports = row.getString("transports");
        Set<AuthenticatorTransport> ways = transports.isEmpty()
                ? Set.of()
                : Arrays.stream(transports.split(","))
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet());
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(ways)
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(clientData == null ? null : new Bytes(clientData))
                .label(row.getString("label"))
                .created(row.getTimestamp("added_at").toInstant())
                .lastUsed(row.getTimestamp("used_at").toInstant())
                .build();
    }
}
