package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.CodeAsked;
import it.cooperazionedigitale.accounts.SignInChanged;
import it.cooperazionedigitale.notifications.usecase.Letters.Letter;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person how the own account is entered, and sends the codes asked for. */
@Component
class WriteWhenSignInChanges {

    private static final String PATH = "/account/sicurezza";

    private final Letters letters;

    WriteWhenSignInChanges(Letters letters) {
        this.letters = letters;
    }

    @EventListener
    void on(SignInChanged fact) {
        String name = switch (fact.what()) {
            case PASSKEY_ADDED -> "passkeyAdded";
            case PASSKEY_REMOVED, APP_REMOVED, MAIL_REMOVED -> "factorRemoved";
            case APP_ADDED, MAIL_ADDED -> "factorAdded";
            case RECOVERY_USED -> "recoveryUsed";
            case RECOVERY_RENEWED -> "recoveryRenewed";
            case PROVIDER_ADDED -> "providerAdded";
            case PROVIDER_REMOVED -> "providerRemoved";
            case TOO_MANY_CODES -> "tooManyCodes";
        };
        letters.send(List.of(fact.account()), new Letter(name, fact.occasion().toString(), PATH));
    }

    @EventListener
    void on(CodeAsked asked) {
        letters.send(
                List.of(asked.account()), new Letter("code", asked.occasion().toString(), "/accedi", asked.code()));
    }
}
