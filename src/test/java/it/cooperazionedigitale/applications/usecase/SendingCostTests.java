package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one sending asks of the database, and how little of it while the year's counter is held. */
@PortalTest
class SendingCostTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SubmitApplication submitting;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    @Test
    void aSendingIsAHandfulOfStatements() throws Exception {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        Viewer giulia = samples.giulia();
        UUID id = samples.complete(call, giulia);
        List<String> sent =
                Statements.of(() -> submitting.submit(id, samples.clock().instant(), giulia));
        int held = sent.size()
                - sent.indexOf(sent.stream()
                        .filter(sql -> sql.contains("protocol_counter"))
                        .findFirst()
                        .orElseThrow());
        System.out.println("[guard] statements of a sending: " + sent.size() + ", from the counter on: " + held);
        assertThat(sent).hasSizeLessThanOrEqualTo(26);
        assertThat(held)
                .as("the number is the last statement before the commit")
                .isEqualTo(1);

        String number = jdbc.sql("select protocol from applications.application where id = ?")
                .param(id)
                .query(String.class)
                .single();
        List<String> letters = jdbc.sql("""
                        select m.subject || m.body || n.title || n.text from outbox.mail m join outbox.notice n on n.id = m.id
                        where m.path = ? and m.awaits is null""")
                .param("/coop/domande/" + id + "/ricevuta")
                .query(String.class)
                .list();
        assertThat(letters)
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter)
                        .as("the letter was written before, and names the number")
                        .contains(number)
                        .doesNotContain("{numero}"));
    }
}
