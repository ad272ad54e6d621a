package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.domain.FactorRecovery;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.accounts.domain.MailedToken;
import it.cooperazionedigitale.accounts.domain.MailedToken.Purpose;
import it.cooperazionedigitale.accounts.domain.MailedTokens;
import it.cooperazionedigitale.accounts.session.SecondFactorPolicy;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the recovery of somebody who lost the second factors stands, for who asked and for who was told. */
@Service
@Transactional(readOnly = true)
public class RecoveryQueries {

    /** What a link finds. */
    public enum Standing {
        /** Good: it can begin, or be stopped. */
        OPEN,
        /** It waits already. */
        WAITING,
        /** It was stopped. */
        STOPPED,
        /** The factors have fallen away. */
        DONE,
        /** Unknown, too old, used, or no longer needed. */
        SPENT
    }

    private final Accounts accounts;
    private final FactorRecoveries recoveries;
    private final MailedTokens tokens;
    private final SecondFactorPolicy policy;
    private final Clock clock;

    RecoveryQueries(
            Accounts accounts,
            FactorRecoveries recoveries,
            MailedTokens tokens,
            SecondFactorPolicy policy,
            Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.tokens = tokens;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * A person's own recovery.
     *
     * @param alone whether the person may begin one without an administrator
     * @param due when the factors will fall away; null while none waits
     */
    public record Own(boolean alone, @Nullable Instant due) {}

    /** The recovery of the account of this session. */
    @Unguarded("reads what belongs to the account of this session only")
    public Own of(SignedIn who) {
        return new Own(
                policy.recoversAlone(who.person()),
                recoveries
                        .waitingOf(who.person().id())
                        .map(FactorRecovery::dueAt)
                        .orElse(null));
    }

    /** What the link of the letter that asks for the address finds. */
    @Unguarded("who has the link may know whether it is good")
    public Standing beginning(String secret) {
        Optional<MailedToken> token =
                tokens.findBySecretHashAndPurpose(MailedSecret.hash(secret), Purpose.RECOVER_FACTORS);
        Optional<Account> account = token.flatMap(found -> accounts.findById(found.accountId()));
        if (account.isEmpty()) {
            return Standing.SPENT;
        }
        if (recoveries.waitingOf(account.get().id()).isPresent()) {
            return Standing.WAITING;
        }
        boolean good = token.get().isGood(account.get(), clock.instant())
                && account.get().mayEnter()
                && account.get().roles().isEmpty();
        return good ? Standing.OPEN : Standing.SPENT;
    }

    /**
     * What a link that can stop a recovery finds.
     *
     * @param standing how it stands
     * @param due when the factors will fall away, or would have
     */
    public record Stoppable(Standing standing, @Nullable Instant due) {}

    /** What the link of the letters that tell of a recovery finds. */
    @Unguarded("who has the link is one of the addresses of the account")
    public Stoppable stoppable(String secret) {
        return recoveries
                .byStop(MailedSecret.hash(secret))
                .map(recovery -> new Stoppable(standing(recovery), recovery.dueAt()))
                .orElse(new Stoppable(Standing.SPENT, null));
    }

    private static Standing standing(FactorRecovery recovery) {
        FactorRecovery.Outcome outcome = recovery.outcome();
        return outcome == null
                ? Standing.OPEN
                : switch (outcome) {
                    case DONE -> Standing.DONE;
                    case STOPPED -> Standing.STOPPED;
                    case OVERTAKEN -> Standing.SPENT;
                };
    }
}
