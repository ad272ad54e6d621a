package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.PasswordForgotten;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.ForgottenPasswords;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says to have forgotten the password. Here nothing is looked up, so that nothing can be read off the answer. */
@Service
public class ForgetPassword {

    private final ForgottenPasswords requests;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ForgetPassword(ForgottenPasswords requests, Clock clock, ApplicationEventPublisher events) {
        this.requests = requests;
        this.clock = clock;
        this.events = events;
    }

    /** Notes the request; whoever has the address gets a letter. */
    @Transactional
    @Unguarded("anybody may say so")
    public void forget(String email) {
        UUID request = Ids.next();
        requests.note(request, Account.normalised(email), clock.instant());
        events.publishEvent(new PasswordForgotten(request));
    }
}
