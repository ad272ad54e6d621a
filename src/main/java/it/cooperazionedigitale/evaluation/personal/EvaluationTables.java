package it.cooperazionedigitale.evaluation.personal;

import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class EvaluationTables {

    private EvaluationTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("evaluation.assignment")
                        .whose("t.evaluator_id = :person")
                        .nothing(
                                "id",
                                "version",
                                "application_id",
                                "call_id",
                                "organisation_id",
                                "state",
                                "proposed_at",
                                "assigned_at",
                                "due_at",
                                "started_at",
                                "ended_at"),
                PersonalTable.of("evaluation.conflict_declaration")
                        .whose("t.evaluator_id = :person")
                        .nothing("id", "version", "call_id", "declared_at"),
                PersonalTable.of("evaluation.declared_tie").nothing("declaration_id", "organisation_id"),
                PersonalTable.of("evaluation.eligibility_check")
                        .whose("t.started_by = :person or t.decided_by = :person")
                        .nothing(
                                "id",
                                "version",
                                "application_id",
                                "call_id",
                                "organisation_id",
                                "state",
                                "started_at",
                                "decided_at"),
                PersonalTable.of("evaluation.eligibility_point").nothing("check_id", "point"),
                PersonalTable.of("evaluation.integration_request")
                        .whose("t.requested_by = :person or t.answered_by = :person")
                        .nothing("check_id", "place", "number", "requested_at", "due_at", "answered_at"),
                PersonalTable.of("evaluation.mark")
                        .whose(
                                "exists (select from evaluation.score_sheet s join evaluation.assignment a on a.id = s.assignment_id where s.id = t.sheet_id and a.evaluator_id = :person)")
                        .nothing("sheet_id", "criterion", "score"),
                PersonalTable.of("evaluation.ranking")
                        .whose("t.built_by = :person or t.proposed_by = :person or t.frozen_by = :person")
                        .nothing(
                                "id",
                                "version",
                                "call_id",
                                "number",
                                "state",
                                "budget",
                                "threshold",
                                "inputs_hash",
                                "built_at",
                                "proposed_at",
                                "frozen_at"),
                PersonalTable.of("evaluation.ranking_line")
                        .nothing(
                                "ranking_id",
                                "place",
                                "application_id",
                                "organisation_id",
                                "protocol",
                                "score",
                                "bonus",
                                "total",
                                "requested",
                                "standing",
                                "beyond_share"),
                PersonalTable.of("evaluation.resolution")
                        .whose("t.proposed_by = :person")
                        .nothing("id", "version", "call_id", "ranking_id", "state", "proposed_at", "decided_at"),
                PersonalTable.of("evaluation.resolution_award")
                        .nothing("resolution_id", "place", "application_id", "organisation_id", "amount"),
                PersonalTable.of("evaluation.resolution_vote")
                        .whose("t.member_id = :person")
                        .nothing("resolution_id", "approves", "cast_at"),
                PersonalTable.of("evaluation.score_sheet")
                        .whose(
                                "exists (select from evaluation.assignment a where a.id = t.assignment_id and a.evaluator_id = :person)")
                        .nothing(
                                "id",
                                "version",
                                "assignment_id",
                                "application_id",
                                "call_id",
                                "saved_at",
                                "submitted_at",
                                "total"));
    }
}
