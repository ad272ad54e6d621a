package it.cooperazionedigitale.accounts.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may be meant by an address: its owner, and whoever registered with it in this very browser and has not confirmed it
 * yet. From elsewhere the letter's link comes first: several people may claim one address, only its owner gets the letters.
 * One query, the same for addresses that nobody has.
 */
@Component
class SignInCandidates {

    private final JdbcClient jdbc;

    SignInCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An account that an address may mean.
     *
     * @param id the account
     * @param passwordHash its password
     * @param owner whether the address is confirmed
     * @param knownHere whether the person has entered from this browser before
     */
    record Candidate(UUID id, String passwordHash, boolean owner, boolean knownHere) {}

    /** The owner first, at most one claimant after. */
    List<Candidate> of(String email, @Nullable String device) {
        return jdbc.sql("""
                select a.id, a.password_hash, a.email_confirmed_at is not null as owner, d.device_hash is not null as known_here
                from accounts.account a
                left join accounts.known_device d on d.account_id = a.id and d.device_hash = :device
                where a.email = :email and (a.email_confirmed_at is not null or d.device_hash is not null)
                order by owner desc, a.registered_at desc limit 2""")
                .param("email", email)
                .param("device", device == null ? "" : device)
                .query(Candidate.class)
                .list();
    }
}
