package it.cooperazionedigitale.notifications.personal;

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

/** How a person wants to be written to. */
@Component
class NotificationsPersonalData implements PersonalData {

    private final PersonalRows rows;

    NotificationsPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "notifications";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.of("notifications.wish")
                .whose("t.account_id = :person")
                .holds(What.TIE, Processing.LETTERS, AtErasure.DELETED, "account_id")
                .holds(
                        What.IDENTITY,
                        Processing.LETTERS,
                        AtErasure.DELETED,
                        "applications",
                        "projects",
                        "work",
                        "news",
                        "quiet",
                        "quiet_from",
                        "quiet_until")
                .holds(What.TRACE, Processing.LETTERS, AtErasure.DELETED, "changed_at")
                .leavesOut("account_id")
                .nothing("version"));
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.delete("notifications.wish", "t.account_id = :person", person);
    }
}
