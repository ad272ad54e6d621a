package it.cooperazionedigitale.accounts.factor;

import it.cooperazionedigitale.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The second factors of all accounts, in PostgreSQL. What may count once only is taken by one statement. */
@Component
public class Factors {

    private static final Duration CODE_LASTS = Duration.ofMinutes(10);
    private static final int RECOVERY_CODES = 10;

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock realTime = Clock.systemUTC();

    Factors(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** The kinds of factor that are stored in the same way. */
    public enum Kind {
        APP,
        MAIL
    }

    /** When a factor was added. */
    public Optional<Instant> since(UUID account, Kind kind) {
        return jdbc.sql("""
                select added_at from accounts.second_factor
                where account_id = ? and kind = ?""")
                .params(account, kind.name())
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** The secret to offer an app: the one that came back with the form if it is still good, else a fresh one. */
    public AppOffer offer(UUID account, String sealed) {
        Instant now = realTime.instant();
        return AppOffer.back(sealed, account, secrets, now).orElseGet(() -> AppOffer.fresh(account, secrets, now));
    }

    /** Adds the app that holds the offered secret, by a code it shows. */
    public boolean confirmApp(UUID account, String sealed, String code) {
        AppOffer offer =
                AppOffer.back(sealed, account, secrets, realTime.instant()).orElse(null);
        OptionalLong step =
                offer == null ? OptionalLong.empty() : AppCodes.stepOf(offer.secret(), code, realTime.instant());
        return step.isPresent()
                && jdbc.sql("""
                        insert into accounts.second_factor (account_id, kind, secret, added_at, last_step)
                        values (?, 'APP', ?, ?, ?) on conflict (account_id, kind) do nothing""")
                                .params(account, secrets.lock(offer.secret()), now(), step.getAsLong())
                                .update()
                        == 1;
    }

    /** Whether a code is the app's; each step of time counts once. */
    public boolean takeAppCode(UUID account, String code) {
        byte[] secret = secret(account);
        OptionalLong step = secret == null ? OptionalLong.empty() : AppCodes.stepOf(secret, code, realTime.instant());
        return step.isPresent()
                && jdbc.sql("""
                        update accounts.second_factor set last_step = :step
                        where account_id = :account and kind = 'APP' and (last_step is null or last_step < :step)""")
                                .param("step", step.getAsLong())
                                .param("account", account)
                                .update()
                        == 1;
    }

    private byte @Nullable [] secret(UUID account) {
        return jdbc.sql("""
                select secret from accounts.second_factor
                where account_id = ? and kind = 'APP'""")
                .param(account)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .map(secrets::open)
                .orElse(null);
    }

    /** From now on codes by mail are a factor of the account. */
    public void addMail(UUID account) {
        jdbc.sql("""
                insert into accounts.second_factor (account_id, kind, added_at) values (?, 'MAIL', ?)
                on conflict (account_id, kind) do nothing""").params(account, now()).update();
    }

    /** What a code by mail is for: one for one thing does nothing for the other. */
    public enum Purpose {
        SECOND_FACTOR,
        LINK
    }

    /** Keeps a code that was sent; the one before no longer counts. */
    public void keepMailedCode(UUID account, Purpose purpose, String code) {
        int kept = jdbc.sql("""
                insert into accounts.mailed_code (account_id, purpose, code_hash, expires_at)
                select id, ?, ?, ? from accounts.account where id = ?
                on conflict (account_id, purpose) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at""")
                .params(
                        purpose.name(),
                        sealed(code),
                        Timestamp.from(realTime.instant().plus(CODE_LASTS)),
                        account)
                .update();
        if (kept == 0) {
            throw new NotFound();
        }
    }

    /** Whether a code is the one sent; it counts once. */
    public boolean takeMailedCode(UUID account, Purpose purpose, String code) {
        String hash = jdbc.sql("""
                select code_hash from accounts.mailed_code where account_id = ? and purpose = ? and expires_at > ?""")
                .params(account, purpose.name(), now())
                .query(String.class)
                .optional()
                .orElse(null);
        return hash != null
                && opens(hash, code)
                && jdbc.sql("delete from accounts.mailed_code where account_id = ? and purpose = ? and code_hash = ?")
                                .params(account, purpose.name(), hash)
                                .update()
                        == 1;
    }

    /** Eight digits are soon guessed from a hash: they are locked with the portal's key, which is not in the database. */
    private String sealed(String code) {
        return Base64.getEncoder().encodeToString(secrets.lock(code.getBytes(StandardCharsets.US_ASCII)));
    }

    private boolean opens(String sealed, String code) {
        return MessageDigest.isEqual(
                secrets.open(Base64.getDecoder().decode(sealed)), code.getBytes(StandardCharsets.UTF_8));
    }

    /** New recovery codes in place of the old ones. */
    public List<RecoveryCode> renewRecoveryCodes(UUID account) {
        dropRecoveryCodes(account);
        List<RecoveryCode> codes = new ArrayList<>();
        for (int at = 0; at < RECOVERY_CODES; at++) {
            RecoveryCode code = RecoveryCode.random();
            codes.add(code);
            jdbc.sql("insert into accounts.recovery_code (account_id, code_hash, made_at) values (?, ?, ?)")
                    .params(account, code.hash(), now())
                    .update();
        }
        return codes;
    }

    /** Whether a code is one of the recovery codes; it counts once. */
    public boolean takeRecoveryCode(UUID account, String typed) {
        return jdbc.sql("""
                        update accounts.recovery_code set used_at = ?
                        where account_id = ? and code_hash = ? and used_at is null""")
                        .params(now(), account, RecoveryCode.typed(typed).hash())
                        .update()
                == 1;
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(UUID account) {
        return jdbc.sql("select count(*) from accounts.recovery_code where account_id = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** No recovery codes any more. */
    public void dropRecoveryCodes(UUID account) {
        jdbc.sql("delete from accounts.recovery_code where account_id = ?")
                .param(account)
                .update();
    }

    /** Takes a factor away; says whether there was one. */
    public boolean remove(UUID account, Kind kind) {
        return jdbc.sql("delete from accounts.second_factor where account_id = ? and kind = ?")
                        .params(account, kind.name())
                        .update()
                == 1;
    }

    /** Takes a passkey away; says whether there was one. */
    public boolean removePasskey(UUID account, byte[] credential) {
        return jdbc.sql("delete from accounts.passkey where account_id = ? and credential_id = ?")
                        .params(account, credential)
                        .update()
                == 1;
    }

    /**
     * How many factors a person has.
     *
     * @param all all of them
     * @param strong without codes by mail
     */
    public record Count(int all, int strong) {}

    /** How many factors the person has; held until the transaction ends, so that two changes do not cross. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Count hold(UUID account) {
        jdbc.sql("select id from accounts.account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        return jdbc.sql("""
                select count(*) as all, count(*) filter (where kind <> 'MAIL') as strong from (
                  select 'PASSKEY' as kind from accounts.passkey where account_id = :account
                  union all select kind from accounts.second_factor where account_id = :account) f""")
                .param("account", account)
                .query((row, n) -> new Count(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** All factors and recovery codes fall away; says whether there was a factor. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean dropAll(UUID account) {
        boolean any = hold(account).all() > 0;
        for (String what : List.of("passkey", "second_factor", "recovery_code", "mailed_code")) {
            jdbc.sql("delete from accounts." + what + " where account_id = ?")
                    .param(account)
                    .update();
        }
        return any;
    }

    /** The person's passkeys, oldest first. */
    public List<Passkey> passkeys(UUID account) {
        return jdbc.sql("""
                select credential_id, label, added_at, used_at from accounts.passkey
                where account_id = ? order by added_at, credential_id""")
                .param(account)
                .query((row, n) -> new Passkey(
                        row.getBytes(1),
                        row.getString(2),
                        row.getTimestamp(3).toInstant(),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /**
     * A passkey as its owner sees it.
     *
     * @param credential its id
     * @param label the name its owner gave it
     * @param addedAt since when
     * @param usedAt used last
     */
    public record Passkey(byte[] credential, String label, Instant addedAt, Instant usedAt) {}

    private Timestamp now() {
        return Timestamp.from(realTime.instant());
    }
}
