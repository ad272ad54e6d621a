package it.cooperazionedigitale.applications.personal;

import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Kept;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wrote and who sent an application. */
@Component
class ApplicationsPersonalData implements PersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;

    ApplicationsPersonalData(PersonalRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
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
                + rows.delete("applications.presence", "t.account_id = :person", person)
                + rows.change(
                        "update applications.early_opening set proposed_by_name = :replacement where proposed_by = :person",
                        person,
                        replacement)
                + rows.change(
                        "update applications.early_opening set decided_by_name = :replacement where decided_by = :person",
                        person,
                        replacement)
                + rows.delete("applications.saved_view", "t.owner_id = :person", person)
                + rows.scrub(
                        "applications.section_answers",
                        "answers",
                        "exists (select from applications.application a where a.id = t.application_id and a.state = 'DRAFT')",
                        person,
                        replacement);
    }

    /** What the person sent is the body's case: held until nobody can contest it, or for ten years where money followed. */
    @Override
    public List<Kept> kept(Person person) {
        return jdbc.sql("""
                select distinct a.protocol, a.state in ('AWARDED', 'ACCEPTED') as money from applications.application a
                join applications.submission s on s.application_id = a.id
                where s.sent_by = ? and a.protocol is not null order by 1""")
                .param(person.id())
                .query((row, number) -> new Kept(
                        "privacy.kept.application",
                        row.getString("protocol"),
                        row.getBoolean("money") ? Hold.MONEY : Hold.CASE,
                        ""))
                .list();
    }
}
