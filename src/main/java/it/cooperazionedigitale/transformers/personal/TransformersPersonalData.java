package it.cooperazionedigitale.transformers.personal;

import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Firms tell of themselves; what they tell is theirs. */
@Component
class TransformersPersonalData implements PersonalData {

    @Override
    public String module() {
        return "transformers";
    }

    @Override
    public List<PersonalTable> tables() {
        return TransformersTables.all();
    }
}
