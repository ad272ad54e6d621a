package it.cooperazionedigitale.documents.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Files a person sent; what was handed in belongs to the body it was handed in for. */
@Component
class DocumentsPersonalData implements PersonalData {

    private final PersonalRows rows;

    DocumentsPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "documents";
    }

    @Override
    public List<PersonalTable> tables() {
        return DocumentsTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.delete("documents.upload", "t.account_id = :person", person)
                + rows.delete("documents.sent", "t.account_id = :person", person);
    }
}
