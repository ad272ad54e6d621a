package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.shared.Refusal;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a body's files may weigh together: room is taken by one conditional statement. */
@Component
class Allowances {

    private static final int MOST_FILES = 2_000;

    private final JdbcClient jdbc;
    private final long megabytes;

    Allowances(JdbcClient jdbc, @Value("${portal.files.megabytes-a-body:1000}") long megabytes) {
        this.jdbc = jdbc;
        this.megabytes = megabytes;
    }

    void take(UUID organisation, long bytes) {
        jdbc.sql(
                        "insert into documents.allowance (organisation_id, bytes, files) values (?, 0, 0) on conflict do nothing")
                .param(organisation)
                .update();
        int taken = jdbc.sql("""
                update documents.allowance set bytes = bytes + ?, files = files + 1
                where organisation_id = ? and bytes + ? <= ? and files < ?""")
                .params(bytes, organisation, bytes, megabytes * 1024 * 1024, MOST_FILES)
                .update();
        if (taken == 0 && files(organisation) >= MOST_FILES) {
            throw new Refusal("documents.refusal.tooManyFiles", MOST_FILES);
        }
        if (taken == 0) {
            throw new Refusal("documents.refusal.noRoom", megabytes);
        }
    }

    private int files(UUID organisation) {
        return jdbc.sql("select files from documents.allowance where organisation_id = ?")
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    void giveBack(UUID organisation, long bytes) {
        jdbc.sql("""
                update documents.allowance set bytes = greatest(bytes - ?, 0), files = greatest(files - 1, 0)
                where organisation_id = ?""").params(bytes, organisation).update();
    }
}
