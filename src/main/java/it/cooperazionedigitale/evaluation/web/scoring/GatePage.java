package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.usecase.ScoringQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier before the declaration, or one that was given back: nothing but title and bodies.
 *
 * @param id the assignment
 * @param title the project
 * @param organisation the bodies, the lead first
 * @param call the call
 * @param due the term, ready to print
 * @param waiting whether the declaration is awaited
 * @param state message key of where it stands
 * @param reason why it was given back
 */
record GatePage(
        UUID id,
        String title,
        String organisation,
        String call,
        @Nullable String due,
        boolean waiting,
        String state,
        @Nullable String reason) {

    static GatePage of(ScoringQueries.Dossier view) {
        return new GatePage(
                view.id(),
                view.application().title(),
                Stream.concat(Stream.of(view.application().organisationName()), view.partners().stream())
                        .collect(Collectors.joining(", ")),
                view.call().title(),
                view.dueAt() == null ? null : ItalianFormats.deadline(view.dueAt()),
                view.state() == AssignmentState.ASSIGNED,
                "evaluation.assignment.state." + view.state(),
                view.reason());
    }
}
