package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.CopyNote;
import it.cooperazionedigitale.applications.domain.CopyNotes;
import it.cooperazionedigitale.applications.domain.Copying;
import it.cooperazionedigitale.applications.domain.Taken;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerState;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an earlier application over into a draft that has just begun, and says what came along and what did not. */
@Component
class TakingOver {

    private final AnswersTakenOver answers;
    private final CopyNotes notes;
    private final PartnerDesk desk;
    private final TransformerDirectory transformers;
    private final Acts acts;

    TakingOver(
            AnswersTakenOver answers, CopyNotes notes, PartnerDesk desk, TransformerDirectory transformers, Acts acts) {
        this.answers = answers;
        this.notes = notes;
        this.desk = desk;
        this.transformers = transformers;
        this.acts = acts;
    }

    void take(Application source, CallSummary before, Application draft, CallSummary call, Viewer viewer) {
        Copying copying = Copying.of(source, desk.all(source.id()), draft, call.rules());
        answers.write(copying, viewer);
        firm(source.transformerId(), copying);
        copying.plan();
        copying.budget();
        Taken taken = copying.done();
        String title = source.title().isBlank() ? before.title() : source.title();
        notes.save(CopyNote.of(draft, title, before.title(), taken, copying.left()));
        acts.drafted(
                draft.id(),
                "application.copied",
                viewer,
                Map.of(
                        "from", source.id(),
                        "places", copying.places().stream().sorted().toList(),
                        "answers", taken.answers(),
                        "files", copying.files(),
                        "costs", taken.costs(),
                        "activities", taken.activities(),
                        "leftOut", copying.left().size()));
    }

    private void firm(@Nullable UUID chosen, Copying copying) {
        if (chosen != null) {
            transformers
                    .find(chosen)
                    .ifPresent(firm -> copying.firm(chosen, firm.name(), firm.state() == TransformerState.ACCREDITED));
        }
    }
}
