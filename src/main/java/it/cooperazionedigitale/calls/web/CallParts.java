package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.calls.domain.CallPart;
import it.cooperazionedigitale.shared.NotFound;
import java.util.Arrays;
import java.util.UUID;

/** Where each part of a draft is written. */
public final class CallParts {

    private CallParts() {}

    /** The noun of a part in addresses. */
    public static String noun(CallPart part) {
        return switch (part) {
            case WORDS -> "testi";
            case WINDOW -> "date";
            case APPLICANTS -> "partecipazione";
            case MONEY -> "contributi";
            case HUBS -> "quote";
            case PAYMENTS -> "pagamenti";
            case JUDGING -> "valutazione";
            case PRIORITIES -> "priorita";
            case PAPERS -> "allegati";
            case TERMS -> "termini";
        };
    }

    /** The part of a noun. */
    public static CallPart of(String noun) {
        return Arrays.stream(CallPart.values())
                .filter(part -> noun(part).equals(noun))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Where a part of a call is written. */
    public static String href(UUID call, CallPart part) {
        return "/gestione/bandi/" + call + "/modifica/" + noun(part);
    }
}
