package it.cooperazionedigitale.privacy.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.RetentionRule;
import it.cooperazionedigitale.site.PortalClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is kept longer than the register says: each rule counts first, ends what is due and nothing else, and keeps how much it was. */
@PortalTest
class RetentionTests {

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Retention retention;

    @Autowired
    private RunRetention running;

    @Autowired
    private PrivacyDeskQueries desk;

    @Autowired
    private EndWhatIsDue nightly;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource messages;

    private Viewer irene;

    @BeforeEach
    void irene() {
        irene = new BodySamples(context).office("Irene Conti", Role.ADMIN);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private UUID letter(int daysAgo, String state) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into outbox.mail (id, dedupe_key, recipient, subject, body, created_at, state, next_try)
                values (?, ?, 'x@example.org', 'Una notizia', 'Testo', ?, ?, now())""")
                .params(id, id.toString(), Timestamp.from(clock.instant().minus(Duration.ofDays(daysAgo))), state)
                .update();
        return id;
    }

    private boolean there(UUID letter) {
        return jdbc.sql("select count(*) from outbox.mail where id = ?")
                        .param(letter)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void lettersGoAfterNinetyDaysButNoneThatStillHasToLeave() {
        UUID old = letter(91, "SENT");
        UUID young = letter(89, "SENT");
        UUID waiting = letter(91, "WAITING");
        int due = as(irene, () -> desk.preview("outbox-letters", irene)).due();
        assertThat(due).isPositive();
        assertThat(there(old)).as("looking ends nothing").isTrue();
        int ended = as(irene, () -> running.run("outbox-letters", irene));
        assertThat(ended).isEqualTo(due);
        assertThat(List.of(there(old), there(young), there(waiting))).containsExactly(false, true, true);
        jdbc.sql("delete from outbox.mail where id = ?").param(waiting).update();
        assertThat(as(irene, () -> desk.rules(irene)))
                .filteredOn(rule -> rule.name().equals("outbox-letters"))
                .extracting(PrivacyDeskQueries.Rule::things)
                .containsExactly(due);
        assertThat(as(irene, () -> running.run("outbox-letters", irene)))
                .as("twice is once")
                .isZero();
    }

    @Test
    void whoNeverConfirmedTheAddressIsNobodyAfterThirtyDays() {
        Viewer old = new BodySamples(context).person("Mai Confermata");
        Viewer young = new BodySamples(context).person("Ancora Giovane");
        jdbc.sql("update accounts.account set email_confirmed_at = null, registered_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().minus(Duration.ofDays(31))), old.id())
                .update();
        jdbc.sql("update accounts.account set email_confirmed_at = null where id = ?")
                .param(young.id())
                .update();
        assertThat(as(irene, () -> desk.preview("accounts-unconfirmed", irene)).due())
                .isPositive();
        nightly.run();
        assertThat(accounts.find(old.id()).orElseThrow().name()).startsWith("Persona cancellata");
        assertThat(accounts.find(young.id()).orElseThrow().name()).isEqualTo("Ancora Giovane");
    }

    @Test
    void everyRuleCountsRunsAndIsToldInWords() {
        assertThat(retention.rules()).hasSizeGreaterThanOrEqualTo(18);
        for (RetentionRule rule : retention.rules()) {
            Instant now = clock.instant();
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                int due = rule.due(now);
                int ended = rule.run(now);
                assertThat(rule.due(now)).as(rule.name()).isEqualTo(due - ended);
                status.setRollbackOnly();
            });
            assertThat(messages.getMessage(rule.words() + ".how", null, java.util.Locale.ITALIAN))
                    .isNotBlank();
        }
        System.out.println("[privacy] retention rules: " + retention.rules().size());
    }

    @Test
    void nobodyButAnAdministratorRunsARule() {
        Viewer anna = new BodySamples(context).office("Anna", Role.STAFF);
        assertThatThrownBy(() -> as(anna, () -> running.run("outbox-letters", anna)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
