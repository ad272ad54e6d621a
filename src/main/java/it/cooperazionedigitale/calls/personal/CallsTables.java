package it.cooperazionedigitale.calls.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class CallsTables {

    private CallsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("calls.call")
                        .nothing(
                                "id",
                                "version",
                                "code",
                                "slug",
                                "title",
                                "summary",
                                "texts",
                                "budget",
                                "opens_at",
                                "closes_at",
                                "first_closes_at",
                                "example_values",
                                "act",
                                "suspended_at",
                                "suspension_reason",
                                "rules",
                                "rules_version",
                                "form_id"),
                PersonalTable.of("calls.question")
                        .whose("t.asked_by = :person")
                        .tells("call", "(select c.title from calls.call c where c.id = t.call_id)")
                        .leavesOut("answered_by")
                        .nothing("id", "version", "call_id", "asked_at", "state", "question", "answer", "answered_at"),
                PersonalTable.of("calls.alert")
                        .whose("t.email = lower(:email)")
                        .leavesOut("secret_hash")
                        .nothing("id", "version", "asked_at", "confirmed_at"),
                PersonalTable.of("calls.trial")
                        .whose("t.account_id = :person")
                        .tells("call", "(select c.title from calls.call c where c.id = t.call_id)")
                        .holds(What.TIE, Processing.OFFICE, AtErasure.DELETED, "account_id")
                        .holds(What.WORDS, Processing.OFFICE, AtErasure.DELETED, "answers")
                        .nothing("call_id", "form_id", "written_at"),
                PersonalTable.of("calls.extension")
                        .whose("t.proposed_by = :person or t.decided_by = :person")
                        .tells("call", "(select c.title from calls.call c where c.id = t.call_id)")
                        .leavesOut("proposed_by_name", "decided_by_name")
                        .nothing(
                                "id",
                                "version",
                                "call_id",
                                "previous_closes_at",
                                "closes_at",
                                "state",
                                "proposed_at",
                                "decided_at"));
    }
}
