package it.cooperazionedigitale.organisations.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class OrganisationsTables {

    private OrganisationsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("organisations.body_merge")
                        .whose("t.proposed_by = :person or t.decided_by = :person or t.undone_by = :person")
                        .nothing(
                                "id",
                                "version",
                                "kept_id",
                                "absorbed_id",
                                "state",
                                "proposed_at",
                                "decided_at",
                                "undone_at"),
                PersonalTable.of("organisations.body_number")
                        .keeps(What.IDENTITY, Processing.BODY, Hold.BODY, "number")
                        .nothing("organisation_id"),
                PersonalTable.of("organisations.hub").nothing("id", "version", "code", "name", "federation"),
                PersonalTable.of("organisations.iban_change")
                        .whose("t.proposed_by = :person or t.confirmed_by = :person or t.cancelled_by = :person")
                        .holds(What.CREDENTIAL, Processing.BODY, AtErasure.DELETED, "secret_hash")
                        .tells(
                                "organisation",
                                "(select o.name from organisations.organisation o where o.id = t.organisation_id)")
                        .leavesOut("iban")
                        .nothing(
                                "id",
                                "version",
                                "organisation_id",
                                "state",
                                "proposed_at",
                                "expires_at",
                                "confirmed_how",
                                "confirmed_at",
                                "effective_at",
                                "cancelled_at"),
                PersonalTable.of("organisations.invitation")
                        .whose("t.email = :email or t.settled_by = :person")
                        .holds(What.CREDENTIAL, Processing.TEAM, AtErasure.DELETED, "secret_hash")
                        .tells(
                                "organisation",
                                "(select o.name from organisations.organisation o where o.id = t.organisation_id)")
                        .nothing(
                                "id",
                                "version",
                                "organisation_id",
                                "team_role",
                                "state",
                                "invited_at",
                                "sent_times",
                                "sent_at",
                                "expires_at",
                                "settled_at"),
                PersonalTable.of("organisations.invitation_letter")
                        .whose("t.sent_by = :person")
                        .holds(What.TRACE, Processing.TEAM, AtErasure.LEADS_NOWHERE, "sent_at")
                        .tells(
                                "organisation",
                                "(select o.name from organisations.organisation o where o.id = t.organisation_id)")
                        .nothing("id", "version", "invitation_id", "organisation_id"),
                PersonalTable.of("organisations.join_request")
                        .whose("t.account_id = :person")
                        .holds(What.TRACE, Processing.TEAM, AtErasure.DELETED, "asked_at")
                        .tells(
                                "organisation",
                                "(select o.name from organisations.organisation o where o.id = t.organisation_id)")
                        .leavesOut("account_id")
                        .nothing("id", "version", "organisation_id", "state", "settled_at"),
                PersonalTable.of("organisations.membership")
                        .whose("t.account_id = :person")
                        .holds(What.TRACE, Processing.TEAM, AtErasure.DELETED, "since")
                        .tells(
                                "organisation",
                                "(select o.name from organisations.organisation o where o.id = t.organisation_id)")
                        .leavesOut("account_id")
                        .nothing("id", "version", "organisation_id", "merge_id"),
                PersonalTable.of("organisations.officer")
                        .whose("t.account_id = :person")
                        .holds(What.ROLE, Processing.OFFICE, AtErasure.DELETED, "hub_id", "post")
                        .tells("hub", "(select h.name from organisations.hub h where h.id = t.hub_id)")
                        .leavesOut("account_id")
                        .nothing("version"),
                PersonalTable.of("organisations.officer_region")
                        .whose("t.account_id = :person")
                        .holds(What.TIE, Processing.OFFICE, AtErasure.DELETED, "account_id")
                        .holds(What.ROLE, Processing.OFFICE, AtErasure.DELETED, "region_code")
                        .leavesOut("account_id"),
                PersonalTable.of("organisations.organisation")
                        .keeps(What.CONTACT, Processing.BODY, Hold.BODY, "search", "sort_name")
                        .nothing(
                                "id",
                                "version",
                                "kind",
                                "legal_form",
                                "vat_number",
                                "hub_id",
                                "federation",
                                "comune_code",
                                "region_code",
                                "albo_number",
                                "ateco_code",
                                "members",
                                "women",
                                "under36",
                                "under41",
                                "non_italian",
                                "workers",
                                "disadvantaged",
                                "registered_at",
                                "updated_at",
                                "merged_into",
                                "lapsed_at",
                                "size",
                                "vat_recovery",
                                "albo_category",
                                "runts",
                                "rea",
                                "registered_comune",
                                "worker_women",
                                "worker_under36",
                                "worker_under41",
                                "worker_non_italian",
                                "confirmed_at",
                                "pec_changed_at"),
                PersonalTable.of("organisations.organisation_trait").nothing("organisation_id", "trait"),
                PersonalTable.of("organisations.other_seat").nothing("organisation_id", "comune_code"),
                PersonalTable.of("organisations.team_change")
                        .whose("t.account_id = :person or t.changed_by = :person")
                        .holds(What.TRACE, Processing.TEAM, AtErasure.LEADS_NOWHERE, "changed_at")
                        .tells(
                                "organisation",
                                "(select o.name from organisations.organisation o where o.id = t.organisation_id)")
                        .nothing("id", "version", "organisation_id", "place_id", "act", "team_role"),
                PersonalTable.of("organisations.territorial_node").nothing("id", "version", "hub_id", "name"),
                PersonalTable.of("organisations.territorial_node_region").nothing("territorial_node_id", "region_code"),
                PersonalTable.of("organisations.trait_evidence")
                        .keeps(What.WORDS, Processing.BODY, Hold.BODY, "words")
                        .nothing("organisation_id", "trait"));
    }
}
