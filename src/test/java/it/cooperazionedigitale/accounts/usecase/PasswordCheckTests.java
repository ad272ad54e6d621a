package it.cooperazionedigitale.accounts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.accounts.Colleagues;
import it.cooperazionedigitale.shared.Viewer;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** While a password is hashed, nobody else waits for a connection. */
@PortalTest
class PasswordCheckTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PasswordCheck passwords;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noConnectionIsHeldBeforeTheFirstStatementOfTheTransaction() throws SQLException {
        Viewer giulia = new Colleagues(context).somebody("Giulia Rossi");
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        Browser.until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
        transaction.executeWithoutResult(status -> {
            assertThat(passwords.fits(giulia.id(), Colleagues.PASSWORD)).isTrue();
            assertThat(passwords.fits(giulia.id(), "un’altra frase lunga")).isFalse();
            assertThat(passwords.hash("una frase nuova e lunga")).startsWith("{argon2id}");
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
            jdbc.sql("select 1").query(Integer.class).single();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isOne();
        });
    }
}
