package it.cooperazionedigitale.audit.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class AuditTables {

    private AuditTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("audit.line")
                        .whose("t.actor_id = :person or t.subject_id = :person")
                        .holds(What.TIE, Processing.TRAIL, AtErasure.LEADS_NOWHERE, "actor_id", "subject_id")
                        .holds(What.IDENTITY, Processing.TRAIL, AtErasure.REPLACED, "actor_name")
                        .holds(What.TRACE, Processing.TRAIL, AtErasure.LEADS_NOWHERE, "at")
                        .keeps(What.WORDS, Processing.TRAIL, Hold.TRAIL, "reason", "facts")
                        .nothing("id", "acting_for", "act", "subject_type", "mark_id", "mark", "voucher", "erased_at"),
                PersonalTable.of("audit.seal").nothing("position", "line_id", "mark", "hash", "sealed_at"),
                PersonalTable.of("audit.verification")
                        .nothing("id", "ended_at", "seconds", "lines", "waiting", "head", "findings"));
    }
}
