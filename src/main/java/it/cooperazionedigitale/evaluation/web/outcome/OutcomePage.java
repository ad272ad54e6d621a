package it.cooperazionedigitale.evaluation.web.outcome;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.evaluation.Outcome;
import it.cooperazionedigitale.evaluation.usecase.OutcomeQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of an application, for its applicant.
 *
 * @param id the application
 * @param title the project
 * @param protocol its number
 * @param slug the call's place in addresses
 * @param kind WAITING, NOT_ELIGIBLE, AWARDED, RESERVE or BELOW_THRESHOLD
 * @param reason why it was not eligible
 * @param place in the ranking
 * @param ranked how many were ranked
 * @param score mean of the sheets
 * @param sheets the totals the mean is made of
 * @param bonus priority points
 * @param total score and bonus
 * @param threshold points needed
 * @param awarded the contribution, ready to print
 * @param mayAccept whether the contribution waits to be accepted
 * @param criteria what the evaluators said
 * @param shared whether the budget is shared among the hubs
 */
record OutcomePage(
        UUID id,
        String title,
        String protocol,
        String slug,
        String kind,
        @Nullable String reason,
        int place,
        int ranked,
        String score,
        String sheets,
        int bonus,
        String total,
        int threshold,
        @Nullable String awarded,
        boolean mayAccept,
        List<Said> criteria,
        boolean shared) {

    record Said(String criterion, String mean, int max, int weight, List<String> comments) {}

    static OutcomePage of(OutcomeQueries.OutcomeView view) {
        Outcome outcome = view.outcome();
        return new OutcomePage(
                view.application().id(),
                view.application().title(),
                Objects.requireNonNullElse(view.application().protocol(), ""),
                view.call().slug(),
                kind(view),
                view.notEligibleReason(),
                outcome == null ? 0 : outcome.rank(),
                view.ranked(),
                outcome == null ? "" : decimal(outcome.score()),
                view.sheetTotals().stream().map(OutcomePage::decimal).collect(Collectors.joining("; ")),
                outcome == null ? 0 : outcome.bonus(),
                outcome == null ? "" : decimal(outcome.total()),
                view.call().rules().threshold(),
                outcome == null || outcome.awarded() == null
                        ? null
                        : outcome.awarded().format(),
                view.application().state() == ApplicationState.AWARDED,
                view.criteria().stream()
                        .map(said -> new Said(
                                said.criterion().name(),
                                decimal(said.mean()),
                                said.criterion().max(),
                                said.criterion().weight(),
                                said.comments()))
                        .toList(),
                !view.call().rules().quotas().isEmpty());
    }

    private static String kind(OutcomeQueries.OutcomeView view) {
        if (view.notEligibleReason() != null) {
            return "NOT_ELIGIBLE";
        }
        Outcome outcome = view.outcome();
        if (outcome == null) {
            return "WAITING";
        }
        return outcome.awarded() != null ? "AWARDED" : String.valueOf(view.standing());
    }

    private static String decimal(BigDecimal number) {
        return ItalianFormats.decimal(number.doubleValue());
    }
}
