package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.domain.Alerts;
import it.cooperazionedigitale.outbox.MailEnding;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who no longer wants to be told of calls is deleted, by the same link as all other mails. */
@Component
@Unguarded("asked by the page of the link, in its transaction")
class EndAlert implements MailEnding {

    private final Alerts alerts;

    EndAlert(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(UUID whose, MailFamily family) {
        return family == MailFamily.NEWS && alerts.leave(whose) > 0;
    }
}
