package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.accounts.AccountEnding;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.privacy.domain.ErasureRequest;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TimedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out requests whose time has come: first the account is closed, and when nothing can be under way any more, erased. */
@Component
@Unguarded("the portal carries out what the person asked for, when its time has come")
class ErasePeople implements TimedJob {

    private static final int AT_ONCE = 50;

    private final ErasureRequests requests;
    private final Desk desk;
    private final AccountEnding accounts;
    private final PrivacyLetters letters;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ErasePeople(
            ErasureRequests requests,
            Desk desk,
            AccountEnding accounts,
            PrivacyLetters letters,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.desk = desk;
        this.accounts = accounts;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "privacy-erasure";
    }

    @Override
    public String words() {
        return "privacy.job.erasure";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(10));
    }

    @Override
    public int run() {
        int done = 0;
        for (UUID id : requests.due(clock.instant(), Limit.of(AT_ONCE))) {
            done += Boolean.TRUE.equals(transaction.execute(status -> step(id))) ? 1 : 0;
        }
        return done;
    }

    private boolean step(UUID id) {
        requests.oneAfterTheOther();
        ErasureRequest request = requests.findById(id).orElseThrow();
        Instant now = clock.instant();
        if (request.state() == ErasureState.REQUESTED && !request.executeAt().isAfter(now)) {
            return begin(request, now);
        }
        if (request.rested(now)) {
            int rows = desk.erase(accounts.person(request.accountId()).orElseThrow(), request.replacement());
            request.done(rows, now);
            requests.save(request);
            audit.record(Viewer.system(), "privacy.erased", "account", request.accountId(), null, Map.of("rows", rows));
            return true;
        }
        return false;
    }

    /** Others may depend on the person by now: then the request waits, and the person is told. */
    private boolean begin(ErasureRequest request, Instant now) {
        desk.holdStill(request.accountId());
        boolean free = desk.obstacles(request.accountId()).isEmpty();
        if (free) {
            request.close(now);
            letters.settled("erasureBegun", request, now);
            desk.letGo(accounts.person(request.accountId()).orElseThrow());
            accounts.close(request.accountId());
        } else {
            request.hold(null, letters.obstacle(request), now);
            letters.settled("erasureHeld", request, now);
        }
        requests.save(request);
        audit.record(
                Viewer.system(),
                free ? "privacy.erasureBegun" : "privacy.erasureHeld",
                "account",
                request.accountId(),
                null,
                Map.of("request", request.id()));
        return true;
    }
}
