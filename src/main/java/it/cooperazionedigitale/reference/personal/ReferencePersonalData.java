package it.cooperazionedigitale.reference.personal;

import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Places, codes and days hold nothing of people. */
@Component
class ReferencePersonalData implements PersonalData {

    @Override
    public String module() {
        return "reference";
    }

    @Override
    public List<PersonalTable> tables() {
        return ReferenceTables.all();
    }
}
