package it.cooperazionedigitale.outbox.personal;

import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Letters to a person, and what the machinery notes of facts. */
@Component
class OutboxPersonalData implements PersonalData {

    private static final List<String> LETTER = List.of("subject", "greeting", "body", "last_error");
    private static final List<String> EVENTS = List.of(
            "public.event_publication", "public.event_publication_archive", "public.event_publication_given_up");

    private final PersonalRows rows;

    OutboxPersonalData(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public String module() {
        return "outbox";
    }

    @Override
    public List<PersonalTable> tables() {
        return OutboxTables.all();
    }

    @Override
    public Map<String, List<Map<String, Object>>> of(Person person) {
        return rows.of(tables(), person);
    }

    @Override
    public int erase(Person person, String replacement) {
        int touched = rows.delete("outbox.notice", "t.account_id = :person", person)
                + rows.delete("outbox.mail", "t.account_id = :person or lower(t.recipient) = :email", person);
        for (String column : LETTER) {
            touched += rows.scrub("outbox.mail", column, "true", person, replacement);
        }
        for (String column : List.of("title", "text")) {
            touched += rows.scrub("outbox.notice", column, "true", person, replacement);
        }
        for (String table : EVENTS) {
            touched += rows.scrub(table, "serialized_event", "true", person, replacement);
        }
        return touched + rows.scrub("outbox.job_run", "problem", "true", person, replacement);
    }
}
