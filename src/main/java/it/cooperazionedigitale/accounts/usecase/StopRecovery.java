package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.FactorRecoveries;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Unguarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A browser in which the password was given stops the recovery of its account. */
@Service
public class StopRecovery {

    private final FactorRecoveries recoveries;
    private final RecoveryStop stop;

    StopRecovery(FactorRecoveries recoveries, RecoveryStop stop) {
        this.recoveries = recoveries;
        this.stop = stop;
    }

    /** Stops it; where none waits, nothing happens. */
    @Transactional
    @Unguarded("for the account of this session only; stopping opens nothing")
    public void stop(SignedIn who) {
        recoveries.holdWaitingOf(who.person().id()).ifPresent(recovery -> stop.stop(recovery, who.person()));
    }
}
