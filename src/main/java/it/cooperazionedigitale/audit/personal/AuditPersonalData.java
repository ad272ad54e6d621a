package it.cooperazionedigitale.audit.personal;

import it.cooperazionedigitale.audit.chain.TakingOut;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Kept;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the trail holds of a person: what they did, and what was done to them, in readable words. */
@Component
class AuditPersonalData implements PersonalData {

    private static final int MOST = 20_000;

    private final JdbcClient jdbc;
    private final TakingOut takingOut;
    private final MessageSource messages;

    AuditPersonalData(JdbcClient jdbc, TakingOut takingOut, MessageSource messages) {
        this.jdbc = jdbc;
        this.takingOut = takingOut;
        this.messages = messages;
    }

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public List<PersonalTable> tables() {
        return AuditTables.all();
    }

    /** Facts and the reasons of others stay out: they may speak of others. */
    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        List<Map<String, Object>> lines = jdbc.sql("""
                select at, act, subject_type, actor_id, case when actor_id = :person then reason end as reason
                from audit.line where actor_id = :person or subject_id = :person order by id desc limit :most""")
                .param("person", person.id())
                .param("most", MOST)
                .query((row, number) -> told(row, person))
                .list();
        return lines.isEmpty() ? Map.of() : Map.of("line", lines);
    }

    private Map<String, Object> told(ResultSet row, Person person) throws SQLException {
        Map<String, Object> line = new LinkedHashMap<>();
        String act = row.getString("act");
        line.put("at", row.getTimestamp("at").toInstant().toString());
        line.put("act", act);
        line.put("words", messages.getMessage("audit.act." + act, null, act, LocaleContextHolder.getLocale()));
        line.put("subjectType", row.getString("subject_type"));
        UUID actor = row.getObject("actor_id", UUID.class);
        line.put(
                "by",
                person.id().equals(actor) ? PersonalRows.ONESELF : actor == null ? "the portal" : PersonalRows.ANOTHER);
        if (row.getString("reason") != null) {
            line.put("reason", row.getString("reason"));
        }
        return line;
    }

    @Override
    public int erase(Person person, String replacement) {
        return takingOut.of(person, replacement);
    }

    @Override
    public List<Kept> kept(Person person) {
        long lines = jdbc.sql("select count(*) from audit.line where actor_id = ?")
                .param(person.id())
                .query(Long.class)
                .single();
        return lines == 0 ? List.of() : List.of(new Kept("privacy.kept.trail", String.valueOf(lines), Hold.TRAIL, ""));
    }
}
