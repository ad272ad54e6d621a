package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.CopyNotes;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The hubs of drafts: what was written so far and what came along, how long each part takes and who works on it. */
@Component
class DraftHubs {

    private final OwnApplicationQueries whole;
    private final CopyNotes notes;
    private final UsualTimes times;
    private final PresenceQueries presence;

    DraftHubs(OwnApplicationQueries whole, CopyNotes notes, UsualTimes times, PresenceQueries presence) {
        this.whole = whole;
        this.notes = notes;
        this.times = times;
        this.presence = presence;
    }

    OwnCaseQueries.Hub of(OwnCase own, Application application, Viewer viewer) {
        OwnApplication draft = whole.one(own.id(), viewer);
        return new OwnCaseQueries.Hub(
                own,
                draft,
                copy(application),
                times.of(draft.form().id(), draft.asked().sections()),
                presence.at(own.id(), viewer),
                List.of());
    }

    private OwnCaseQueries.@Nullable Copy copy(Application application) {
        return application
                .origin()
                .copiedFrom()
                .flatMap(from -> notes.findById(application.id())
                        .map(note -> new OwnCaseQueries.Copy(
                                from, note.sourceTitle(), note.sourceCall(), note.taken(), note.leftOut())))
                .orElse(null);
    }
}
