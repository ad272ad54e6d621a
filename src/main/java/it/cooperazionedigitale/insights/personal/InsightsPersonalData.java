package it.cooperazionedigitale.insights.personal;

import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Figures hold nothing of people. */
@Component
class InsightsPersonalData implements PersonalData {

    @Override
    public String module() {
        return "insights";
    }

    @Override
    public List<PersonalTable> tables() {
        return InsightsTables.all();
    }
}
