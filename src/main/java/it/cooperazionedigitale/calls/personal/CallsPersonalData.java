package it.cooperazionedigitale.calls.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who proposed and who approved a longer term. */
@Component
class CallsPersonalData implements PersonalData {

    private final PersonalRows rows;

    CallsPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "calls";
    }

    @Override
    public List<PersonalTable> tables() {
        return CallsTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.change("delete from calls.alert where email = lower(:email)", person, replacement)
                + rows.change("delete from calls.trial where account_id = :person", person, replacement)
                + rows.change(
                        "update calls.question set asked_text = :replacement where asked_by = :person",
                        person,
                        replacement)
                + rows.change(
                        "update calls.extension set proposed_by_name = :replacement where proposed_by = :person",
                        person,
                        replacement)
                + rows.change(
                        "update calls.extension set decided_by_name = :replacement where decided_by = :person",
                        person,
                        replacement);
    }
}
