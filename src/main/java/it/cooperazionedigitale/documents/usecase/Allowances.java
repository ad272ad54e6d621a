package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.shared.Refusal;
import java.util.List;
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
        open(organisation);
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

    /** Takes room for the first of several files, as many as there is room for; how many those are. */
    int take(UUID organisation, List<Long> sizes) {
        open(organisation);
        Taken so = jdbc.sql("select bytes, files from documents.allowance where organisation_id = ? for update")
                .param(organisation)
                .query(Taken.class)
                .single();
        long bytes = so.bytes();
        int many = 0;
        while (many < sizes.size()
                && so.files() + many < MOST_FILES
                && bytes + sizes.get(many) <= megabytes * 1024 * 1024) {
            bytes += sizes.get(many);
            many++;
        }
        jdbc.sql("update documents.allowance set bytes = ?, files = ? where organisation_id = ?")
                .params(bytes, so.files() + many, organisation)
                .update();
        return many;
    }

    private record Taken(long bytes, int files) {}

    private void open(UUID organisation) {
        jdbc.sql(
                        "insert into documents.allowance (organisation_id, bytes, files) values (?, 0, 0) on conflict do nothing")
                .param(organisation)
                .update();
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
