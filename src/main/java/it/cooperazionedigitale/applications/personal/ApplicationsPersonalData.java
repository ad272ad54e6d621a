package it.cooperazionedigitale.applications.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who wrote and who sent an application. */
@Component
class ApplicationsPersonalData implements PersonalData {

    private final PersonalRows rows;

    ApplicationsPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "applications";
    }

    @Override
    public List<PersonalTable> tables() {
        return ApplicationsTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.change(
                        "update applications.section_answers set saved_by = :replacement where saved_by_id = :person",
                        person,
                        replacement)
                + rows.scrub(
                        "applications.section_answers",
                        "answers",
                        "exists (select from applications.application a where a.id = t.application_id and a.state = 'DRAFT')",
                        person,
                        replacement);
    }
}
