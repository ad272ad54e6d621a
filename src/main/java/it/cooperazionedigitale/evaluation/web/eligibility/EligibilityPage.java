package it.cooperazionedigitale.evaluation.web.eligibility;

import it.cooperazionedigitale.applications.CostWords;
import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.evaluation.usecase.EligibilityQueries;
import it.cooperazionedigitale.evaluation.web.DossierSheet;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The formal check of one application.
 *
 * @param id the application
 * @param title the project
 * @param callClosed whether the check may begin
 * @param closesAt when the call closes, ready to print
 * @param begun whether the check has begun
 * @param decidable whether it may be decided now
 * @param state message key of where it stands; null when not begun
 * @param stateTone its tint
 * @param decision who decided and when, ready to print; null before
 * @param reason why not eligible
 * @param points what to look at
 * @param asked what was asked back and answered
 * @param dossier the sent version
 * @param letters who is written to when it is decided
 */
record EligibilityPage(
        UUID id,
        String title,
        boolean callClosed,
        String closesAt,
        boolean begun,
        boolean decidable,
        @Nullable String state,
        @Nullable Tone stateTone,
        @Nullable String decidedBy,
        @Nullable String decidedAt,
        @Nullable String reason,
        List<Choice> points,
        List<Choice> decisions,
        List<Asked> asked,
        DossierSheet dossier,
        LettersToCome.Readers letters) {

    /**
     * One request.
     *
     * @param number in the case
     * @param wanted what was asked
     * @param due the term
     * @param answer what came, null while nothing came
     */
    record Asked(
            int number, String wanted, String due, @Nullable String answer) {}

    static EligibilityPage of(EligibilityQueries.CheckView view, CostWords costs) {
        UUID id = view.dossier().summary().id();
        EligibilityState state = view.state();
        return new EligibilityPage(
                id,
                view.dossier().summary().title(),
                view.call().takesChecks(),
                ItalianFormats.deadline(view.call().closesAt()),
                state != null,
                state == EligibilityState.OPEN || state == EligibilityState.WAITING_FOR_ANSWER,
                state == null ? null : "evaluation.eligibility.state." + state,
                state == null ? null : tone(state),
                view.decidedBy(),
                view.decidedAt() == null ? null : ItalianFormats.moment(view.decidedAt()),
                view.reason(),
                Stream.of(CheckPoint.values())
                        .map(point -> new Choice(
                                point.name(), "evaluation.point." + point, "evaluation.point." + point + ".hint"))
                        .toList(),
                List.of(
                        Choice.of("yes", "evaluation.eligibility.decision.yes"),
                        Choice.of("no", "evaluation.eligibility.decision.no")),
                view.integrations().stream()
                        .map(asked -> new Asked(
                                asked.number(), asked.wanted(), ItalianFormats.deadline(asked.dueAt()), asked.answer()))
                        .toList(),
                DossierSheet.of(view.dossier(), costs),
                view.letters());
    }

    private static Tone tone(EligibilityState state) {
        return switch (state) {
            case OPEN -> Tone.DOING;
            case WAITING_FOR_ANSWER -> Tone.CALM;
            case ELIGIBLE -> Tone.OK;
            case NOT_ELIGIBLE -> Tone.STOP;
        };
    }
}
