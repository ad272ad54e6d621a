package it.cooperazionedigitale.forms.personal;

import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions hold nothing of people. */
@Component
class FormsPersonalData implements PersonalData {

    @Override
    public String module() {
        return "forms";
    }

    @Override
    public List<PersonalTable> tables() {
        return FormsTables.all();
    }
}
