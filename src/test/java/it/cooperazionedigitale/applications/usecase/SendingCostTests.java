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

/** What one sending asks of the database, and how little of it while the year's counter is held. */
@PortalTest
class SendingCostTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SubmitApplication submitting;

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
        assertThat(held).as("the number, and the letter that names it").isLessThanOrEqualTo(4);
    }
}
