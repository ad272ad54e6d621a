package it.cooperazionedigitale.documents.personal;

import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Kept;
import it.cooperazionedigitale.shared.personal.Person;
import it.cooperazionedigitale.shared.personal.PersonalData;
import it.cooperazionedigitale.shared.personal.PersonalTable;
import it.cooperazionedigitale.site.PersonalRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files a person sent; what was handed in belongs to the body it was handed in for. */
@Component
class DocumentsPersonalData implements PersonalData {

    private final PersonalRows rows;
    private final JdbcClient jdbc;
    private final FileStore store;

    DocumentsPersonalData(PersonalRows rows, JdbcClient jdbc, FileStore store) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.store = store;
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
        jdbc.sql("select id from documents.upload where account_id = ? and file_id is null")
                .param(person.id())
                .query(UUID.class)
                .list()
                .forEach(this::forget);
        return rows.delete("documents.upload", "t.account_id = :person", person)
                + rows.delete("documents.sent", "t.account_id = :person", person);
    }

    /** The content goes before its row, so that none is left without one. */
    private void forget(UUID upload) {
        try {
            store.delete(upload);
        } catch (IOException failure) {
            throw new UncheckedIOException("the upload " + upload + " cannot be removed", failure);
        }
    }

    @Override
    public List<Kept> kept(Person person) {
        int files = jdbc.sql("select count(*) from documents.file where sent_by = ? and state <> 'REMOVED'")
                .param(person.id())
                .query(Integer.class)
                .single();
        return files == 0 ? List.of() : List.of(new Kept("privacy.kept.files", String.valueOf(files), Hold.BODY, ""));
    }
}
