package it.cooperazionedigitale.projects.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who wrote and who sent a report; all else names people by their accounts, which lead to nobody after an erasure. */
@Component
class ProjectsPersonalData implements PersonalData {

    private final PersonalRows rows;

    ProjectsPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "projects";
    }

    @Override
    public List<PersonalTable> tables() {
        return ProjectsTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.change(
                "update projects.questionnaire_section set saved_by = :replacement where saved_by_id = :person",
                person,
                replacement);
    }
}
