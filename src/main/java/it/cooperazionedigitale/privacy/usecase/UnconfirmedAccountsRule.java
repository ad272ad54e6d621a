package it.cooperazionedigitale.privacy.usecase;

import it.cooperazionedigitale.accounts.AccountEnding;
import it.cooperazionedigitale.privacy.domain.ErasureRequests;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who never confirmed the address is erased after thirty days, as if they had asked; who represents a body alone is left. */
@Component
@Unguarded("the portal ends what is not kept for ever, by its own clock")
class UnconfirmedAccountsRule implements RetentionRule {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 50;

    private final AccountEnding accounts;
    private final ErasureRequests numbers;
    private final Desk desk;

    UnconfirmedAccountsRule(AccountEnding accounts, ErasureRequests numbers, Desk desk) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "accounts-unconfirmed";
    }

    @Override
    public String words() {
        return "privacy.rule.accounts-unconfirmed";
    }

    @Override
    public Processing use() {
        return Processing.ACCOUNT;
    }

    @Override
    public int due(Instant now) {
        return accounts.countUnconfirmed(now.minus(KEPT));
    }

    @Override
    @Transactional
    public int run(Instant now) {
        numbers.oneAfterTheOther();
        int erased = 0;
        List<UUID> next = accounts.unconfirmed(now.minus(KEPT), null, AT_ONCE);
        // those that cannot go stay in front: what comes after them must not wait for them
        while (!next.isEmpty() && erased == 0) {
            for (UUID account : next) {
                erased += end(account) ? 1 : 0;
            }
            next = accounts.unconfirmed(now.minus(KEPT), next.get(next.size() - 1), AT_ONCE);
        }
        return erased;
    }

    private boolean end(UUID account) {
        desk.holdStill(account);
        if (!desk.obstacles(account).isEmpty()) {
            return false;
        }
        accounts.close(account);
        desk.erase(accounts.person(account).orElseThrow(), "Persona cancellata " + numbers.nextNumber());
        return true;
    }
}
