package it.cooperazionedigitale.evaluation.personal;

import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Kept;
import it.cooperazionedigitale.shared.personal.Obstacle;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person judged. */
@Component
class EvaluationPersonalData implements PersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    EvaluationPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public String module() {
        return "evaluation";
    }

    @Override
    public List<PersonalTable> tables() {
        return EvaluationTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        return rows.change("""
                update evaluation.score_sheet s set private_note = '' where private_note <> '' and exists (
                  select from evaluation.assignment a where a.id = s.assignment_id and a.evaluator_id = :person)""", person, replacement);
    }

    /** Evaluations not yet given: somebody else has to take them first. */
    @Override
    public List<Obstacle> obstacles(UUID person) {
        int open = jdbc.sql("""
                select count(*) from evaluation.assignment
                where evaluator_id = ? and state in ('PROPOSED', 'ASSIGNED', 'IN_PROGRESS', 'REOPENED')""").param(person).query(Integer.class).single();
        return open == 0
                ? List.of()
                : List.of(new Obstacle("privacy.obstacle.evaluations", List.of(String.valueOf(open)), "/valutazione"));
    }

    @Override
    public List<Kept> kept(Person person) {
        int sheets = jdbc.sql(
                        "select count(*) from evaluation.assignment where evaluator_id = ? and state = 'SUBMITTED'")
                .param(person.id())
                .query(Integer.class)
                .single();
        return sheets == 0
                ? List.of()
                : List.of(new Kept("privacy.kept.sheets", String.valueOf(sheets), Hold.CASE, ""));
    }
}
