package it.cooperazionedigitale.projects.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Projects name people only by their accounts, which lead to nobody after an erasure. */
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
}
