package it.cooperazionedigitale.accounts.factor;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkeys they are: authenticators know a random handle, and show the address. */
@Component
public class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final String SELECT = """
            select o.handle, a.email, a.name from accounts.passkey_owner o join accounts.account a on a.id = o.account_id where\s""";

    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account that a handle stands for. */
    public Optional<UUID> account(Bytes handle) {
        return jdbc.sql("select account_id from accounts.passkey_owner where handle = ?")
                .param(handle.getBytes())
                .query(UUID.class)
                .optional();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find("o.handle = ?", id.getBytes());
    }

    /** By the name of the authentication, which is the account's id; its handle is made when it is first asked for. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        UUID account = UUID.fromString(username);
        jdbc.sql(
                        "insert into accounts.passkey_owner (account_id, handle) values (?, ?) on conflict (account_id) do nothing")
                .params(account, Bytes.random().getBytes())
                .update();
        return find("o.account_id = ?", account);
    }

    private @Nullable PublicKeyCredentialUserEntity find(String where, Object value) {
        return jdbc.sql(SELECT + where)
                .param(value)
                .query((row, n) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(new Bytes(row.getBytes(1)))
                        .name(row.getString(2))
                        .displayName(row.getString(3))
                        .build())
                .optional()
                .map(PublicKeyCredentialUserEntity.class::cast)
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("owners are accounts");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("owners are accounts");
    }
}
