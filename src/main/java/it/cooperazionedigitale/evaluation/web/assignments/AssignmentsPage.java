package it.cooperazionedigitale.evaluation.web.assignments;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.usecase.AssignmentQueries;
import it.cooperazionedigitale.evaluation.web.Tones;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The board of a hub for one call.
 *
 * @param calls calls to choose from
 * @param callId the chosen call; null when there is none
 * @param slug its place in addresses
 * @param callTitle its title
 * @param rows the applications
 * @param people evaluators with their loads
 * @param proposals how many proposals wait for confirmation
 * @param lacking how many places are empty
 * @param chosen the application to assign by hand; null for none
 * @param candidates evaluators for it
 * @param excluded evaluators who cannot have it, and why
 * @param letters who is written to when the proposals are confirmed
 */
record AssignmentsPage(
        List<Tab> calls,
        @Nullable UUID callId,
        @Nullable String slug,
        @Nullable String callTitle,
        List<Row> rows,
        List<Person> people,
        int proposals,
        int lacking,
        @Nullable Row chosen,
        List<Choice> candidates,
        List<Excluded> excluded,
        LettersToCome.Readers letters) {

    record Tab(String slug, String code, boolean current) {}

    record Row(
            UUID id,
            String protocol,
            String organisation,
            String title,
            List<Place> places,
            int lacking,
            boolean diverges) {}

    record Place(
            UUID id,
            String evaluator,
            String state,
            Tone tone,
            boolean proposal,
            @Nullable String due) {}

    record Person(String who, int load) {}

    record Excluded(String who, String why) {}

    static AssignmentsPage of(AssignmentQueries.Board board, @Nullable UUID chosen) {
        CallSummary call = board.call();
        List<Row> rows = board.rows().stream().map(AssignmentsPage::row).toList();
        return new AssignmentsPage(
                board.calls().stream()
                        .map(one -> new Tab(
                                one.slug(), one.code(), call != null && one.id().equals(call.id())))
                        .toList(),
                call == null ? null : call.id(),
                call == null ? null : call.slug(),
                call == null ? null : call.title(),
                rows,
                board.people().stream()
                        .map(person -> new Person(person.name(), person.load()))
                        .toList(),
                (int) rows.stream()
                        .flatMap(row -> row.places().stream())
                        .filter(Place::proposal)
                        .count(),
                rows.stream().mapToInt(Row::lacking).sum(),
                rows.stream().filter(row -> row.id().equals(chosen)).findFirst().orElse(null),
                board.candidates().stream()
                        .filter(person -> person.conflict() == null)
                        .map(person -> Choice.of(person.id().toString(), person.name() + " (" + person.load() + ")"))
                        .toList(),
                board.candidates().stream()
                        .filter(person -> person.conflict() != null)
                        .map(person -> new Excluded(person.name(), "evaluation.conflict." + person.conflict()))
                        .toList(),
                board.letters());
    }

    private static Row row(AssignmentQueries.Row row) {
        return new Row(
                row.application().id(),
                Objects.requireNonNullElse(row.application().protocol(), ""),
                row.application().organisationName(),
                row.application().title(),
                row.places().stream()
                        .map(place -> new Place(
                                place.assignmentId(),
                                place.evaluator(),
                                "evaluation.assignment.state." + place.state(),
                                Tones.of(place.state()),
                                place.state() == AssignmentState.PROPOSED,
                                place.dueAt() == null ? null : ItalianFormats.day(place.dueAt())))
                        .toList(),
                row.lacking(),
                row.diverges());
    }
}
