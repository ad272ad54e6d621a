package it.cooperazionedigitale.evaluation.web.scoring;

import it.cooperazionedigitale.evaluation.usecase.DeclarationQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The general declarations of an evaluator.
 *
 * @param calls the calls to declare for
 * @param callId the call shown; null when there is none
 * @param callTitle its title
 * @param declaredAt when it was declared; null when not yet
 * @param open whether it may be declared now
 * @param answers none or some
 * @param applicants bodies to choose from
 */
record ConflictsPage(
        List<Tab> calls,
        @Nullable UUID callId,
        @Nullable String callTitle,
        @Nullable String declaredAt,
        boolean open,
        List<Choice> answers,
        List<Choice> applicants) {

    static final String NONE = "none";
    static final String SOME = "some";

    record Tab(String slug, String code, boolean declared, boolean current) {}

    static ConflictsPage of(List<DeclarationQueries.Declaration> all, DeclarationQueries.@Nullable Declaration shown) {
        Instant declaredAt = shown == null ? null : shown.declaredAt();
        return new ConflictsPage(
                all.stream()
                        .map(one -> new Tab(
                                one.call().slug(), one.call().code(), one.declaredAt() != null, one.equals(shown)))
                        .toList(),
                shown == null ? null : shown.call().id(),
                shown == null ? null : shown.call().title(),
                declaredAt == null ? null : ItalianFormats.moment(declaredAt),
                shown != null && shown.open(),
                List.of(
                        Choice.of(NONE, "evaluation.conflicts.answer.none"),
                        Choice.of(SOME, "evaluation.conflicts.answer.some")),
                shown == null
                        ? List.of()
                        : shown.applicants().entrySet().stream()
                                .map(body -> Choice.of(body.getKey().toString(), body.getValue()))
                                .toList());
    }
}
