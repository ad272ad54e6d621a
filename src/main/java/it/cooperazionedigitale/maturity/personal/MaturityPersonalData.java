package it.cooperazionedigitale.maturity.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who began, answered and completed a check: the answers themselves are the body's and tell nothing of people. */
@Component
class MaturityPersonalData implements PersonalData {

    private final PersonalRows rows;

    MaturityPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "maturity";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.of("maturity.assessment")
                        .whose("t.begun_by_id = :person or t.completed_by_id = :person")
                        .leavesOut("begun_by", "completed_by", "begun_by_id", "completed_by_id", "return_to")
                        .nothing(
                                "id",
                                "version",
                                "organisation_id",
                                "questionnaire",
                                "begun_at",
                                "return_to",
                                "completed_at",
                                "overall",
                                "sector",
                                "region_code"),
                PersonalTable.of("maturity.dimension_score").nothing("assessment_id", "dimension", "points"),
                PersonalTable.of("maturity.dimension_answers")
                        .whose("t.saved_by_id = :person")
                        .leavesOut("revision")
                        .nothing("id", "version", "assessment_id", "dimension", "answers", "revision", "tab", "turn"));
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.change(
                        "update maturity.assessment set begun_by = :replacement where begun_by_id = :person",
                        person,
                        replacement)
                + rows.change(
                        "update maturity.assessment set completed_by = :replacement where completed_by_id = :person",
                        person,
                        replacement)
                + rows.change(
                        "update maturity.dimension_answers set saved_by = :replacement where saved_by_id = :person",
                        person,
                        replacement);
    }
}
