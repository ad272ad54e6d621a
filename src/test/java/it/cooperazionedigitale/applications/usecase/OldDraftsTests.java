package it.cooperazionedigitale.applications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A draft that was never sent ends two years after its call, and nobody loses one without having been told. */
@PortalTest
class OldDraftsTests {

    /** Two years after the calls of these samples closed. */
    private static final Instant TERM =
            ApplicationSamples.CLOSES.atZone(ItalianFormats.ROME).plusMonths(24).toInstant();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OldDraftsRule rule;

    @Autowired
    private TellOfDraftEnds telling;

    @Autowired
    private PortalClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Filing filing;

    @Autowired
    private Files files;

    @Autowired
    private TransactionTemplate transaction;

    private UUID draft;
    private UUID sent;
    private UUID paper;

    @BeforeEach
    void giuliaHasADraftAndSheSentAnother() {
        ApplicationSamples samples = new ApplicationSamples(context);
        clock.standAt(ApplicationSamples.OPENS.plusSeconds(60));
        UUID call = samples.openCall();
        Viewer giulia = samples.giulia();
        draft = samples.complete(call, giulia);
        UUID upload = new DocumentSamples(context)
                .upload("bilancio.pdf", "%PDF-1.7 prova".getBytes(StandardCharsets.US_ASCII), giulia);
        paper = transaction.execute(status -> filing.file(
                upload,
                AnswerFiles.slot("application"),
                new FileOwner(Objects.requireNonNull(giulia.organisationId()), draft),
                giulia));
        new DocumentSamples(context).verdict(draft);
        Viewer chiara = samples.giulia();
        sent = samples.complete(call, chiara);
        jdbc.sql("update applications.application set submissions = 1, submitted_at = now() where id = ?")
                .param(sent)
                .update();
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void itEndsThirtyDaysAfterTheLetterAndNotBefore() {
        tell(TERM.minus(Duration.ofDays(31)));
        assertThat(letters()).as("too early to say").isZero();
        tell(TERM.minus(Duration.ofDays(30)));
        assertThat(letters()).isOne();
        tell(TERM.minus(Duration.ofDays(29)));
        assertThat(letters()).as("once").isOne();
        end(TERM.minusSeconds(1));
        assertThat(there(draft)).as("the last second").isTrue();
        assertThat(files.of(draft)).extracting(FileSummary::id).containsExactly(paper);
        assertThat(rule.due(TERM)).isPositive();
        end(TERM);
        assertThat(there(draft)).isFalse();
        assertThat(files.of(draft)).as("its files go with it").isEmpty();
        assertThat(jdbc.sql("select count(*) from applications.section_answers where application_id = ?")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(there(sent)).as("what was sent is no draft").isTrue();
        assertThat(rule.run(TERM)).as("twice is once").isZero();
    }

    @Test
    void aDraftThatWasWithdrawnUnsentEndsLikeOthers() {
        jdbc.sql("update applications.application set state = 'WITHDRAWN' where id = ?")
                .param(draft)
                .update();
        tell(TERM.minus(Duration.ofDays(30)));
        assertThat(letters()).isOne();
        end(TERM);
        assertThat(there(draft)).isFalse();
    }

    @Test
    void aLetterThatLeftLateMovesTheEnd() {
        Instant late = TERM.plus(Duration.ofDays(100));
        end(late);
        assertThat(there(draft)).as("nobody was told").isTrue();
        tell(late);
        end(late.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(there(draft)).isTrue();
        end(late.plus(Duration.ofDays(30)));
        assertThat(there(draft)).isFalse();
    }

    private void tell(Instant now) {
        clock.standAt(now);
        while (telling.run() > 0) {
            // a bounded number at a time
        }
    }

    private void end(Instant now) {
        while (rule.run(now) > 0) {
            // a bounded number at a time
        }
    }

    private boolean there(UUID application) {
        return jdbc.sql("select count(*) from applications.application where id = ?")
                        .param(application)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private long letters() {
        return jdbc.sql("select count(*) from outbox.mail where dedupe_key like '%remindDraftEnd%' and path = ?")
                .param("/coop/domande/" + draft)
                .query(Long.class)
                .single();
    }
}
