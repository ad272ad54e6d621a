package it.cooperazionedigitale.applications.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class ApplicationsTables {

    private ApplicationsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("applications.application")
                        .nothing(
                                "id",
                                "version",
                                "call_id",
                                "form_id",
                                "organisation_id",
                                "organisation_name",
                                "hub_id",
                                "region_code",
                                "state",
                                "started_at",
                                "state_since",
                                "total_cost",
                                "requested",
                                "budget_revision",
                                "budget_tab",
                                "budget_turn",
                                "transformer_id",
                                "protocol",
                                "submissions",
                                "submitted_at",
                                "bonus",
                                "lead_requested",
                                "plan_revision",
                                "plan_tab",
                                "plan_turn",
                                "project_form",
                                "partner_ids",
                                "end_told_at",
                                "copied_from",
                                "unread"),
                PersonalTable.of("applications.altered_version").nothing("submission_id", "noticed_at"),
                PersonalTable.of("applications.copy_note")
                        .nothing("application_id", "version", "source_call", "taken", "copied_at"),
                PersonalTable.of("applications.early_opening")
                        .whose("t.proposed_by = :person or t.decided_by = :person")
                        .tells("call", "(select c.title from calls.call c where c.id = t.call_id)")
                        .leavesOut("proposed_by_name", "decided_by_name")
                        .nothing(
                                "id",
                                "version",
                                "application_id",
                                "call_id",
                                "protocol",
                                "submission_number",
                                "state",
                                "proposed_at",
                                "decided_at"),
                PersonalTable.of("applications.early_reading")
                        .whose("t.reader_id = :person")
                        .tells(
                                "protocol",
                                "(select o.protocol from applications.early_opening o where o.id = t.opening_id)")
                        .holds(What.TIE, Processing.OFFICE, AtErasure.LEADS_NOWHERE, "reader_id")
                        .nothing("opening_id", "read_at"),
                PersonalTable.of("applications.caseworker")
                        .whose("t.account_id = :person")
                        .tells(
                                "protocol",
                                "(select a.protocol from applications.application a where a.id = t.application_id)")
                        .nothing("application_id", "version"),
                PersonalTable.of("applications.handover")
                        .whose("t.by_id = :person")
                        .leavesOut("to_id")
                        .nothing("id", "version", "number", "made_at", "undone_at"),
                PersonalTable.of("applications.handover_item").nothing("handover_id", "application_id", "outcome"),
                PersonalTable.of("applications.join_code")
                        .nothing("application_id", "version", "code_hash", "expires_at"),
                PersonalTable.of("applications.presence")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.APPLICATION, AtErasure.DELETED, "account_id")
                        .holds(What.IDENTITY, Processing.APPLICATION, AtErasure.DELETED, "name")
                        .holds(What.TRACE, Processing.APPLICATION, AtErasure.DELETED, "seen_at")
                        .nothing("application_id", "place", "counted_until"),
                PersonalTable.of("applications.work_time").nothing("application_id", "place", "seconds"),
                PersonalTable.of("applications.usual_time").nothing("form_id", "place", "minutes", "applications"),
                PersonalTable.of("applications.partnership")
                        .whose("t.confirmed_by = :person")
                        .tells(
                                "protocol",
                                "(select a.protocol from applications.application a where a.id = t.application_id)")
                        .nothing(
                                "confirmed_codes",
                                "confirmed_data",
                                "id",
                                "version",
                                "application_id",
                                "call_id",
                                "organisation_id",
                                "organisation_name",
                                "state",
                                "requested",
                                "asked_at",
                                "state_since"),
                PersonalTable.of("applications.cost_line")
                        .nothing("application_id", "position", "category", "cost", "vat", "organisation_id"),
                PersonalTable.of("applications.declaration").nothing("application_id", "code"),
                PersonalTable.of("applications.protocol_counter").nothing("year", "last"),
                PersonalTable.of("applications.saved_view")
                        .whose("t.owner_id = :person")
                        .nothing("id", "version", "shared", "starts"),
                PersonalTable.of("applications.search_entry")
                        .keeps(What.WORDS, Processing.APPLICATION, Hold.CASE, "title", "words")
                        .nothing("application_id", "requested", "priorities"),
                PersonalTable.of("applications.search_word").nothing("word"),
                PersonalTable.of("applications.section_answers")
                        .whose("t.saved_by_id = :person")
                        .tells(
                                "protocol",
                                "(select a.protocol from applications.application a where a.id = t.application_id)")
                        .tells(
                                "title",
                                "(select a.title from applications.application a where a.id = t.application_id)")
                        .leavesOut("revision", "changes")
                        .nothing("id", "version", "application_id", "section_id", "revision"),
                PersonalTable.of("applications.submission")
                        .whose("t.sent_by = :person")
                        .tells(
                                "protocol",
                                "(select a.protocol from applications.application a where a.id = t.application_id)")
                        .nothing("id", "version", "application_id", "number", "sha256", "code", "received_at"));
    }
}
