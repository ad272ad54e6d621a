package it.cooperazionedigitale.documents.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.shared.Ids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is to go goes in the end, and what is not does not. */
@PortalTest
class DiscardsTests {

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Discards discards;

    @Autowired
    private DeleteContents job;

    /** A store that reads and writes, and cannot delete. */
    private final class Stubborn implements FileStore {
        @Override
        public void write(UUID key, long start, byte[] bytes, int from, int length) throws IOException {
            store.write(key, start, bytes, from, length);
        }

        @Override
        public void keep(UUID key) throws IOException {
            store.keep(key);
        }

        @Override
        public InputStream open(UUID key) throws IOException {
            return store.open(key);
        }

        @Override
        public void delete(UUID key) throws IOException {
            throw new IOException("away");
        }
    }

    private UUID content() throws IOException {
        UUID key = Ids.next();
        store.write(key, new ByteArrayInputStream(new byte[10]), 10);
        return key;
    }

    private boolean there(UUID key) {
        try (InputStream content = store.open(key)) {
            return content.read() >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private void due(UUID key) {
        jdbc.sql("update documents.content_to_delete set due = now() where content_key = ?")
                .param(key)
                .update();
    }

    @Test
    void itGoesWithTheTransactionThatDecidesItAndStaysWithOneThatFails() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        UUID gone = content();
        UUID stays = content();
        transaction.executeWithoutResult(status -> {
            discards.discard(gone);
            assertThat(there(gone)).as("not before the commit").isTrue();
        });
        transaction.executeWithoutResult(status -> {
            discards.discard(stays);
            status.setRollbackOnly();
        });
        job.run();
        assertThat(there(gone)).isFalse();
        assertThat(there(stays)).isTrue();
        assertThatThrownBy(() -> discards.discard(stays)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatTheStoreCouldNotDeleteIsDeletedLaterAndTheJobSaysSo() throws Exception {
        Discards stubborn = new Discards(new Stubborn(), jdbc, transactions);
        UUID key = content();
        new TransactionTemplate(transactions).executeWithoutResult(status -> stubborn.discard(key));
        assertThat(there(key)).isTrue();
        due(key);
        assertThatThrownBy(stubborn::empty).hasMessageContaining("could not be deleted");
        due(key);
        assertThat(job.run()).isPositive();
        assertThat(there(key)).isFalse();
        due(key);
        assertThat(discards.keep(key)).as("it is noted no longer").isFalse();
    }

    @Test
    void whatIsAnnouncedGoesUnlessItIsKept() throws Exception {
        UUID kept = content();
        UUID left = content();
        UUID young = content();
        discards.announce(kept);
        discards.announce(left);
        discards.announce(young);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(discards.keep(kept)).isTrue());
        due(left);
        job.run();
        assertThat(there(kept)).isTrue();
        assertThat(there(left)).isFalse();
        assertThat(there(young)).as("it may still be kept").isTrue();
    }
}
