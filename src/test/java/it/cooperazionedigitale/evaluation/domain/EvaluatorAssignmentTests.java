package it.cooperazionedigitale.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EvaluatorAssignmentTests {

    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");
    private static final UUID SARA = UUID.randomUUID();
    private static final UUID TOMMASO = UUID.randomUUID();
    private static final UUID ELENA = UUID.randomUUID();

    @Test
    void goesFromProposalToTheSubmittedSheetAndBackForCorrection() {
        EvaluatorAssignment assignment = proposed();
        assertThatThrownBy(() -> assignment.begin(NOW)).hasMessageContaining("evaluation.refusal.assignmentNotOpen");
        assertThat(assignment.confirm(NOW)).isTrue();
        assertThat(assignment.confirm(NOW)).isFalse();
        assertThat(assignment.isUnsealed()).isFalse();
        assertThat(assignment.begin(NOW)).isTrue();
        assertThat(assignment.begin(NOW)).isFalse();
        assertThat(assignment.isUnsealed()).isTrue();
        assertThat(assignment.submit(NOW)).isTrue();
        assertThat(assignment.submit(NOW)).isFalse();
        assertThatThrownBy(assignment::requireWritable).hasMessageContaining("evaluation.refusal.alreadySubmitted");
        assertThatThrownBy(() -> assignment.recuse("tardi", NOW))
                .hasMessageContaining("evaluation.refusal.assignmentEnded");
        assertThatThrownBy(() -> assignment.reopen("", NOW)).hasMessageContaining("evaluation.refusal.reasonMissing");
        assertThat(assignment.reopen("Commento sbagliato", NOW)).isTrue();
        assertThat(assignment.reopen("Commento sbagliato", NOW)).isFalse();
        assignment.requireWritable();
        assertThat(assignment.submit(NOW)).isTrue();
    }

    @Test
    void conflictAndRefusalNeedAReasonAndAreFinal() {
        EvaluatorAssignment conflict = proposed();
        conflict.confirm(NOW);
        assertThatThrownBy(() -> conflict.recuse(" ", NOW)).hasMessageContaining("evaluation.refusal.reasonMissing");
        assertThat(conflict.recuse("È la cooperativa di mio fratello", NOW)).isTrue();
        assertThat(conflict.recuse("È la cooperativa di mio fratello", NOW)).isFalse();
        assertThat(conflict.state()).isEqualTo(AssignmentState.CONFLICT);
        assertThatThrownBy(() -> conflict.begin(NOW)).hasMessageContaining("evaluation.refusal.assignmentNotOpen");

        EvaluatorAssignment declined = proposed();
        assertThatThrownBy(() -> declined.decline("Non ho tempo", NOW))
                .hasMessageContaining("evaluation.refusal.assignmentEnded");
        declined.confirm(NOW);
        declined.begin(NOW);
        assertThat(declined.decline("Non ho tempo", NOW)).isTrue();
        assertThat(declined.state()).isEqualTo(AssignmentState.DECLINED);
        assertThat(declined.isUnsealed()).isFalse();
    }

    @Test
    void thePlanTakesTheLeastLoadedWithoutConflictAndIsAlwaysTheSame() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        List<AssignmentPlan.Need> needs = List.of(
                new AssignmentPlan.Need(first, 2, Set.of()),
                new AssignmentPlan.Need(second, 2, Set.of(TOMMASO)),
                new AssignmentPlan.Need(third, 1, Set.of()));
        List<AssignmentPlan.Pair> plan = AssignmentPlan.fill(
                needs,
                List.of(SARA, TOMMASO, ELENA),
                Map.of(SARA, 3),
                (evaluator, application) -> evaluator.equals(ELENA) && application.equals(third));
        assertThat(plan)
                .containsExactly(
                        new AssignmentPlan.Pair(first, TOMMASO),
                        new AssignmentPlan.Pair(first, ELENA),
                        new AssignmentPlan.Pair(second, ELENA),
                        new AssignmentPlan.Pair(second, SARA),
                        new AssignmentPlan.Pair(third, TOMMASO));
    }

    @Test
    void conflictsAreWorkedOutFromMembershipFirmsTiesAndMail() {
        UUID body = UUID.randomUUID();
        ConflictPolicy.Side side = new ConflictPolicy.Side(
                Set.of(body), Set.of(TOMMASO), Set.of("valle.coop", "example.org"), Set.of(ELENA));
        assertThat(ConflictPolicy.between(candidate(TOMMASO, "t@altro.it"), side))
                .isEqualTo(Optional.of(ConflictPolicy.Conflict.MEMBER_OF_APPLICANT));
        assertThat(ConflictPolicy.between(candidate(ELENA, "e@altro.it"), side))
                .isEqualTo(Optional.of(ConflictPolicy.Conflict.MEMBER_OF_TRANSFORMER));
        assertThat(ConflictPolicy.between(candidate(SARA, "Sara@VALLE.coop"), side))
                .isEqualTo(Optional.of(ConflictPolicy.Conflict.SAME_MAIL_DOMAIN));
        assertThat(ConflictPolicy.between(new ConflictPolicy.Candidate(SARA, "s@x.it", Set.of(body)), side))
                .isEqualTo(Optional.of(ConflictPolicy.Conflict.DECLARED));
        assertThat(ConflictPolicy.between(candidate(SARA, "sara@example.org"), side))
                .isEmpty();
    }

    private static ConflictPolicy.Candidate candidate(UUID account, String email) {
        return new ConflictPolicy.Candidate(account, email, Set.of());
    }

    private static EvaluatorAssignment proposed() {
        return EvaluatorAssignment.propose(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), SARA, NOW);
    }
}
