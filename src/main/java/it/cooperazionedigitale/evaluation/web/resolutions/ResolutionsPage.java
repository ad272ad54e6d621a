package it.cooperazionedigitale.evaluation.web.resolutions;

import it.cooperazionedigitale.evaluation.usecase.ResolutionQueries;
import it.cooperazionedigitale.evaluation.web.Tones;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;

/**
 * The resolutions, the newest first.
 *
 * @param rows the resolutions
 * @param mayPropose whether the viewer may propose one now
 * @param ready calls whose ranking is frozen and that have none
 */
record ResolutionsPage(List<Row> rows, boolean mayPropose, List<Choice> ready) {

    record Row(UUID id, String said, String state, Tone tone, String proposed) {}

    static ResolutionsPage of(ResolutionQueries.Listing listing, Viewer viewer) {
        return new ResolutionsPage(
                listing.rows().stream()
                        .map(row -> new Row(
                                row.id(),
                                row.callTitle(),
                                "evaluation.resolution.state." + row.state(),
                                Tones.of(row.state()),
                                ItalianFormats.day(row.proposedAt())))
                        .toList(),
                viewer.has(Role.STAFF) && !listing.ready().isEmpty(),
                listing.ready().stream()
                        .map(call -> Choice.of(call.id().toString(), call.code() + " – " + call.title()))
                        .toList());
    }
}
