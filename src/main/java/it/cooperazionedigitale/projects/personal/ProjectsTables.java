package it.cooperazionedigitale.projects.personal;

import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class ProjectsTables {

    private static final String PROJECT = """
            (select p.code from projects.questionnaire q join projects.project p on p.id = q.project_id
             where q.id = t.questionnaire_id)""";

    private ProjectsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("projects.award")
                        .nothing(
                                "id",
                                "version",
                                "application_id",
                                "call_id",
                                "organisation_id",
                                "resolution_id",
                                "title",
                                "code",
                                "amount",
                                "approved_at",
                                "accept_by",
                                "state",
                                "decided_at"),
                PersonalTable.of("projects.final_report")
                        .nothing(
                                "id",
                                "version",
                                "project_id",
                                "questionnaire_id",
                                "state",
                                "people",
                                "spent",
                                "consent",
                                "submitted_at",
                                "checked_at"),
                PersonalTable.of("projects.progress_report")
                        .nothing(
                                "id",
                                "version",
                                "project_id",
                                "number",
                                "questionnaire_id",
                                "after_months",
                                "due_on",
                                "state",
                                "light",
                                "spent",
                                "submitted_at",
                                "checked_at"),
                PersonalTable.of("projects.questionnaire")
                        .nothing("id", "version", "project_id", "form_id", "opened_at"),
                PersonalTable.of("projects.questionnaire_section")
                        .whose("t.saved_by_id = :person")
                        .tells("code", PROJECT)
                        .leavesOut("revision")
                        .nothing("id", "version", "questionnaire_id", "section_id", "revision"),
                PersonalTable.of("projects.sent_report")
                        .whose("t.sent_by = :person")
                        .tells("code", PROJECT)
                        .nothing("id", "questionnaire_id", "number", "sha256", "sent_at"),
                PersonalTable.of("projects.project")
                        .whose("t.revocation_by = :person")
                        .leavesOut(
                                "organisation_name",
                                "transformer_name",
                                "engagement_reason",
                                "engagement_state",
                                "engagement_at")
                        .nothing(
                                "id",
                                "version",
                                "application_id",
                                "award_id",
                                "call_id",
                                "organisation_id",
                                "organisation_name",
                                "hub_id",
                                "region_code",
                                "region_name",
                                "code",
                                "slug",
                                "title",
                                "planned_cost",
                                "granted",
                                "final_grant",
                                "people_at_start",
                                "people_reached",
                                "publish_consent",
                                "months",
                                "earliest_start",
                                "made_at",
                                "started_on",
                                "closed_at",
                                "state",
                                "resume_to",
                                "transformer_id",
                                "transformer_name",
                                "engagement_state",
                                "engagement_at",
                                "revocation_at"));
    }
}
