package it.cooperazionedigitale.accounts.session;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** While somebody looks with another person's eyes, every transaction of the request is read only, and the database sees to it. */
@Component
public class ReadingOnly implements TransactionExecutionListener {

    private static final ThreadLocal<Boolean> LOOKING = ThreadLocal.withInitial(() -> false);

    private final ObjectProvider<JdbcClient> jdbc;

    ReadingOnly(ObjectProvider<JdbcClient> jdbc) {
        this.jdbc = jdbc;
    }

    /** From here on this thread only reads. */
    public static void begin() {
        LOOKING.set(true);
    }

    /** This thread may write again. */
    public static void end() {
        LOOKING.remove();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && LOOKING.get()) {
            jdbc.getObject().sql("set transaction read only").update();
        }
    }
}
