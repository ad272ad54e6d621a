package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.Gate;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TaskRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A draft on its hub: its parts, how far it is, and the time there is. */
@Component
class HubWriting {

    private final HubRows rows;
    private final HubNotes notes;
    private final ApplicationWords words;
    private final Clock clock;

    HubWriting(HubRows rows, HubNotes notes, ApplicationWords words, Clock clock) {
        this.rows = rows;
        this.notes = notes;
        this.words = words;
        this.clock = clock;
    }

    HubPage.Writing of(OwnCaseQueries.Hub hub, OwnApplication draft, Gate gate) {
        Set<String> lacking = draft.lacking();
        Set<String> needed = new HashSet<>(lacking);
        needed.addAll(rows.needed(draft));
        int total = needed.size();
        int done = total - lacking.size();
        List<TaskRow> prepare = new ArrayList<>(List.of(rows.requirements(draft)));
        prepare.addAll(rows.partners(draft));
        prepare.add(rows.maturity(draft));
        Instant closesAt = draft.call().closesAt();
        return new HubPage.Writing(
                notes.on(prepare, hub, draft),
                notes.on(rows.project(draft), hub, draft),
                notes.on(
                        List.of(
                                rows.transformer(draft),
                                rows.plan(draft),
                                rows.budget(draft),
                                rows.declarations(draft)),
                        hub,
                        draft),
                List.of(rows.send(draft, gate)),
                progress(done, total, notes.left(hub, draft)),
                lacking.isEmpty() ? null : notes.how(hub, draft),
                done,
                total,
                ItalianFormats.deadline(closesAt),
                closesAt,
                clock.instant(),
                words.left(clock.instant(), closesAt),
                gate,
                gate.open() && draft.protocol() != null
                        ? words.of("applications.hub.again.text", ItalianFormats.deadline(closesAt))
                        : null);
    }

    private String progress(int done, int total, int minutes) {
        String far = words.of("applications.hub.progress", done, total);
        return minutes == 0 ? far : words.of("applications.hub.progress.left", far, words.about(minutes));
    }
}
