package it.cooperazionedigitale.documents.store;

import it.cooperazionedigitale.shared.Unguarded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Contents that are to go. They are noted in the transaction that decides it, deleted as soon as that is committed, and tried
 * again by {@link DeleteContents} until they are gone, whatever stops in between. Time here is the database's.
 */
@Component
@Unguarded("asked by use cases that have said who may, and by the check of files")
public class Discards {

    private static final Logger LOG = LoggerFactory.getLogger(Discards.class);
    private static final int AT_ONCE = 500;
    private static final Duration UNKEPT = Duration.ofHours(1);
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final FileStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate alone;

    Discards(FileStore store, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.store = store;
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The content goes, if the transaction that runs is committed. */
    public void discard(UUID key) {
        note(key, Duration.ZERO);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delete(key);
            }
        });
    }

    /** A content that is about to be written goes after an hour, unless somebody keeps it before. */
    public void announce(UUID key) {
        alone.executeWithoutResult(status -> note(key, UNKEPT));
    }

    /** An announced content stays, if the transaction that runs is committed; false when it is gone already. */
    public boolean keep(UUID key) {
        return jdbc.sql("delete from documents.content_to_delete where content_key = ?")
                        .param(key)
                        .update()
                > 0;
    }

    /** An announced content is not needed after all. */
    public void forget(UUID key) {
        alone.executeWithoutResult(status -> note(key, Duration.ZERO));
        delete(key);
    }

    /** Deletes what is due; how many went. */
    int empty() {
        List<UUID> due = jdbc.sql(
                        "select content_key from documents.content_to_delete where due <= now() order by due limit ?")
                .param(AT_ONCE)
                .query(UUID.class)
                .list();
        long gone = due.stream().filter(this::delete).count();
        if (gone < due.size()) {
            throw new IllegalStateException((due.size() - gone) + " contents could not be deleted; " + gone + " were");
        }
        return (int) gone;
    }

    private void note(UUID key, Duration after) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("contents go with the transaction that decides it");
        }
        jdbc.sql("""
                insert into documents.content_to_delete (content_key, due) values (?, now() + ? * interval '1 second')
                on conflict (content_key) do update set due = excluded.due""").params(key, after.toSeconds()).update();
    }

    /** The row first: whoever holds it alone deletes, and gets it back if the content does not go. */
    private boolean delete(UUID key) {
        try {
            alone.executeWithoutResult(status -> {
                int mine = jdbc.sql("delete from documents.content_to_delete where content_key = ? and due <= now()")
                        .param(key)
                        .update();
                if (mine > 0 && !needed(key)) {
                    remove(key);
                }
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("The content {} could not be deleted and will be tried again.", key, failure);
            alone.executeWithoutResult(status -> note(key, AGAIN));
            return false;
        }
    }

    /** Files that were handed in once more share a content, and it goes with the last; of a photograph only the copy is read. */
    private boolean needed(UUID key) {
        return jdbc.sql("""
                select exists (select 1 from documents.file where state <> 'REMOVED' and (reading_key = :key
                  or content_key = :key and (reading_key is null or kind not in ('JPEG', 'PNG'))))""").param("key", key).query(Boolean.class).single();
    }

    private void remove(UUID key) {
        try {
            store.delete(key);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
