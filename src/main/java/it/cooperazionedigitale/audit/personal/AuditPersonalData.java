package it.cooperazionedigitale.audit.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the trail holds of a person: what they did, and what was done to them. */
@Component
class AuditPersonalData implements PersonalData {

    private final PersonalRows rows;

    AuditPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public List<PersonalTable> tables() {
        return AuditTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }
}
