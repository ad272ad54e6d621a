package it.cooperazionedigitale.applications.web.opening;

import it.cooperazionedigitale.applications.domain.OpeningState;
import it.cooperazionedigitale.applications.usecase.OpeningQueries.Opening;
import it.cooperazionedigitale.applications.usecase.OpeningQueries.Openings;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The early openings of a call's sealed applications.
 *
 * @param id the call
 * @param call its title
 * @param closes when the seal falls
 * @param sealed whether it has not fallen yet
 * @param open whether one may propose and decide now
 * @param competing the person's own body that competes in the call: then they stand back until the seal falls
 * @param proposes whether this person may propose
 * @param waiting what waits for a decision
 * @param past what was decided, or overtaken by the closing
 */
record OpeningPage(
        UUID id,
        String call,
        String closes,
        boolean sealed,
        boolean open,
        @Nullable String competing,
        boolean proposes,
        List<Waiting> waiting,
        List<Past> past) {

    /**
     * A proposal that waits.
     *
     * @param decidable whether this person may decide it now
     * @param own whether it is this person's: somebody else decides
     */
    record Waiting(UUID id, String protocol, String reason, String by, String at, boolean decidable, boolean own) {}

    /**
     * A proposal that has come to its end.
     *
     * @param state message key of what came of it
     * @param why why not
     * @param passed whether it was opened, and taken back or sent anew since
     * @param readable whether this person may read it now, before the closing
     */
    record Past(
            UUID id,
            String protocol,
            String state,
            Tone tone,
            String reason,
            String by,
            String at,
            @Nullable String decidedBy,
            @Nullable String decidedAt,
            @Nullable String why,
            boolean passed,
            boolean readable) {}

    static OpeningPage of(Openings found, Viewer viewer) {
        boolean sealed = found.call().sealed();
        boolean acts = found.open() && found.competing() == null;
        return new OpeningPage(
                found.call().id(),
                found.call().title(),
                ItalianFormats.deadline(found.call().closesAt()),
                sealed,
                found.open(),
                found.competing(),
                acts && viewer.hasAny(Role.STAFF, Role.HUB_MANAGER),
                found.openings().stream()
                        .filter(opening -> waits(opening, sealed))
                        .map(opening -> waiting(opening, acts && viewer.has(Role.BOARD) && !opening.own()))
                        .toList(),
                found.openings().stream()
                        .filter(opening -> !waits(opening, sealed))
                        .map(opening -> past(opening, sealed, found.competing() == null))
                        .toList());
    }

    private static boolean waits(Opening opening, boolean sealed) {
        return sealed && opening.stands() && opening.state() == OpeningState.PROPOSED;
    }

    private static Waiting waiting(Opening opening, boolean decidable) {
        return new Waiting(
                opening.id(),
                opening.protocol(),
                opening.reason(),
                opening.proposedBy(),
                ItalianFormats.moment(opening.proposedAt()),
                decidable,
                opening.own());
    }

    private static Past past(Opening opening, boolean sealed, boolean impartial) {
        boolean approved = opening.state() == OpeningState.APPROVED;
        return new Past(
                opening.id(),
                opening.protocol(),
                "applications.opening.state." + end(opening, sealed),
                approved ? Tone.CALL : Tone.CALM,
                opening.reason(),
                opening.proposedBy(),
                ItalianFormats.moment(opening.proposedAt()),
                opening.decidedBy(),
                opening.decidedAt() == null ? null : ItalianFormats.moment(opening.decidedAt()),
                opening.decisionReason(),
                approved && sealed && !opening.stands(),
                approved && sealed && opening.stands() && impartial);
    }

    /** What came of it: decided, or overtaken by the closing or by the applicant. */
    private static String end(Opening opening, boolean sealed) {
        return opening.state() == OpeningState.PROPOSED
                ? sealed ? "PASSED" : "VOID"
                : opening.state().name();
    }
}
