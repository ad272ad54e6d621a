package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody typed does not stand in the log because the database refused the row. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class SilentLogTests {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRefusedRowIsNotRepeatedInTheFailure(CapturedOutput output) {
        Throwable failure = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            jdbc.execute("create temporary table typed (words text unique) on commit drop");
            jdbc.batchUpdate(
                    "insert into typed values (?)",
                    List.of(new Object[] {"parole-segrete"}, new Object[] {"parole-segrete"}));
        }));
        assertThat(failure).isNotNull();
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains("duplicate key").doesNotContain("parole-segrete");
        assertThat(output).doesNotContain("parole-segrete");
    }
}
