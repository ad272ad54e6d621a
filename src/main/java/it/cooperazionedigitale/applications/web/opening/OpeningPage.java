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
        boolean proposes,
        List<Waiting> waiting,
        List<Past> past) {

    /** A proposal that waits: may this person decide? */
    record Waiting(UUID id, String protocol, String reason, String by, String at, boolean decidable) {}

    /**
     * A proposal that has come to its end.
     *
     * @param state message key of what came of it
     * @param why why not
     * @param readable whether it can be read now
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
            boolean readable) {}

    static OpeningPage of(Openings found, Viewer viewer) {
        boolean sealed = found.call().sealed();
        return new OpeningPage(
                found.call().id(),
                found.call().title(),
                ItalianFormats.deadline(found.call().closesAt()),
                sealed,
                found.open(),
                found.open() && viewer.hasAny(Role.STAFF, Role.HUB_MANAGER),
                found.openings().stream()
                        .filter(opening -> sealed && opening.state() == OpeningState.PROPOSED)
                        .map(opening -> waiting(opening, found.open() && viewer.has(Role.BOARD) && !opening.own()))
                        .toList(),
                found.openings().stream()
                        .filter(opening -> !sealed || opening.state() != OpeningState.PROPOSED)
                        .map(opening -> past(opening, sealed))
                        .toList());
    }

    private static Waiting waiting(Opening opening, boolean decidable) {
        return new Waiting(
                opening.id(),
                opening.protocol(),
                opening.reason(),
                opening.proposedBy(),
                ItalianFormats.moment(opening.proposedAt()),
                decidable);
    }

    private static Past past(Opening opening, boolean sealed) {
        boolean overtaken = opening.state() == OpeningState.PROPOSED;
        return new Past(
                opening.id(),
                opening.protocol(),
                "applications.opening.state."
                        + (overtaken ? "VOID" : opening.state().name()),
                opening.state() == OpeningState.APPROVED ? Tone.CALL : Tone.CALM,
                opening.reason(),
                opening.proposedBy(),
                ItalianFormats.moment(opening.proposedAt()),
                opening.decidedBy(),
                opening.decidedAt() == null ? null : ItalianFormats.moment(opening.decidedAt()),
                opening.decisionReason(),
                opening.state() == OpeningState.APPROVED && (!sealed || opening.stands()));
    }
}
