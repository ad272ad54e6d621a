package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.domain.MailedSecret;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever got the letter that tells of a recovery stops it. */
@Service
public class StopRecoveryByLetter {

    private final FactorRecoveries recoveries;
    private final RecoveryStop stop;

    StopRecoveryByLetter(FactorRecoveries recoveries, RecoveryStop stop) {
        this.recoveries = recoveries;
        this.stop = stop;
    }

    /** Stops it; a second time changes nothing. Refused when the factors have fallen away already. */
    @Transactional
    @Unguarded("the link went to the addresses of the account only; stopping opens nothing")
    public void stop(String secret) {
        stop.stop(
                recoveries
                        .holdByStop(MailedSecret.hash(secret))
                        .orElseThrow(() -> new Refusal("accounts.refusal.linkSpent")),
                Viewer.system());
    }
}
