package it.cooperazionedigitale.accounts.web.factor;

import it.cooperazionedigitale.accounts.session.Doorway;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.SignedIn.Missing;
import java.time.Clock;
import java.time.Duration;

/** Rules of the time between the first proof and the second. */
public final class HalfWay {

    /** How long the first proof waits for the second. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private HalfWay() {}

    /** Whether the first proof still waits. */
    public static boolean isFresh(SignedIn who) {
        return who.proofs().given().values().stream()
                .anyMatch(at -> at.plus(PATIENCE).isAfter(Clock.systemUTC().instant()));
    }

    /** Where somebody belongs who is not halfway, or no longer. */
    public static String start() {
        return Doorway.current().map(HalfWay::place).orElse("redirect:/accedi");
    }

    private static String place(SignedIn who) {
        if (who.missing() != Missing.NOTHING && !isFresh(who)) {
            return "redirect:/accedi?scaduto";
        }
        return switch (who.missing()) {
            case NOTHING -> "redirect:/accedi";
            case SECOND_FACTOR -> "redirect:/accedi/verifica";
            case SET_UP -> "redirect:/accedi/secondo-fattore";
        };
    }
}
