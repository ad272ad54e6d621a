package it.cooperazionedigitale.transformers.web.home;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TaskSource;
import it.cooperazionedigitale.site.Tone;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries.Standing;
import it.cooperazionedigitale.transformers.web.StateWords;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The home of a firm's members.
 *
 * @param firm the firm's name
 * @param state where its accreditation stands, null before the first candidature
 * @param stateKey message key of the state's name
 * @param wordsKey message key of what the state means for the firm
 * @param tone the state's tint
 * @param since since when, ready to print
 * @param reason why, where it goes against the firm
 * @param mayApply whether a candidature can be sent now
 * @param sheetHref where everybody reads about the firm, when it is listed
 * @param tasks what there is to do
 */
record HomePage(
        @Nullable String firm,
        @Nullable TransformerState state,
        String stateKey,
        String wordsKey,
        Tone tone,
        @Nullable String since,
        @Nullable String reason,
        boolean mayApply,
        @Nullable String sheetHref,
        List<TaskRow> tasks) {

    static HomePage before(@Nullable String firm, boolean owner, List<TaskRow> tasks) {
        return new HomePage(
                firm,
                null,
                "transformers.state.none",
                "transformers.home.none",
                Tone.TODO,
                null,
                null,
                owner,
                null,
                tasks);
    }

    static HomePage of(@Nullable String name, Standing firm, boolean owner, List<TaskRow> tasks) {
        TransformerState state = firm.state();
        boolean ended = state == TransformerState.REJECTED || state == TransformerState.EXPIRED;
        return new HomePage(
                name,
                state,
                StateWords.key(state),
                "transformers.home." + state,
                StateWords.tone(state),
                ItalianFormats.day(firm.movedAt()),
                firm.reason(),
                owner && ended,
                state == TransformerState.ACCREDITED ? "/trasformatrici/" + firm.slug() : null,
                tasks);
    }

    static TaskRow row(TaskSource.Task task) {
        return new TaskRow(
                task.href(), task.text(), task.note(), Tone.valueOf(task.tone().toUpperCase(Locale.ROOT)), due(task));
    }

    private static @Nullable String due(TaskSource.Task task) {
        return task.due() == null ? null : ItalianFormats.deadline(task.due());
    }
}
