package it.cooperazionedigitale.privacy.personal;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The requests a person made: proof that they were answered, without the person's name. */
@Component
class PrivacyPersonalData implements PersonalData {

    private final PersonalRows rows;

    PrivacyPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "privacy";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("privacy.erasure_request")
                        .whose("t.account_id = :person")
                        .leavesOut("account_id", "version", "rows", "number")
                        .nothing(
                                "id",
                                "version",
                                "number",
                                "state",
                                "execute_at",
                                "due_at",
                                "settled_at",
                                "closed_at",
                                "done_at",
                                "rows"),
                PersonalTable.of("privacy.retention_run")
                        .holds(What.TIE, Processing.RIGHTS, AtErasure.LEADS_NOWHERE, "asked_by")
                        .nothing("id", "rule", "ended_at", "things"));
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.change(
                        "update privacy.erasure_request set reason = null where account_id = :person and state not in ('HELD', 'REFUSED')",
                        person,
                        replacement)
                + rows.change(
                        "update privacy.erasure_request set reason = :replacement where account_id = :person and state in ('HELD', 'REFUSED')",
                        person,
                        replacement);
    }
}
