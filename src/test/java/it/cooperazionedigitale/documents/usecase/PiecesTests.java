package it.cooperazionedigitale.documents.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.documents.store.Discards;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in pieces: cut, sent again, out of order, by two hands at once; what arrives is what was sent. */
@PortalTest
class PiecesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StartUpload starting;

    @Autowired
    private AppendPiece appending;

    @Autowired
    private CompleteUpload completing;

    @Autowired
    private DropUpload dropping;

    @Autowired
    private ForgetUploads forgetting;

    @Autowired
    private KeepPaper keeping;

    @Autowired
    private Discards discards;

    @Autowired
    private DayShare share;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Autowired
    private UploadQueries queries;

    @Autowired
    private Uploads uploads;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient jdbc;

    private Viewer giulia;
    private Viewer chiara;

    @BeforeEach
    void twoPeople() {
        giulia = new BodySamples(context).owner("Giulia");
        chiara = new BodySamples(context).owner("Chiara");
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(3).nextBytes(noise);
        return noise;
    }

    @Test
    void afterACutTheServerKnowsWhereToGoOn() throws Exception {
        byte[] file = noise(1_000_000);
        UUID id = as(giulia, () -> starting.start("a.bin", file.length, giulia)).id();
        as(giulia, () -> appending.append(id, 0, Arrays.copyOf(file, 400_000), giulia));
        assertThat(queries.state(id, giulia).received()).isEqualTo(400_000);
        UploadState rest =
                as(giulia, () -> appending.append(id, 400_000, Arrays.copyOfRange(file, 400_000, 1_000_000), giulia));
        assertThat(rest.received()).isEqualTo(1_000_000);
        assertThat(store.open(id).readAllBytes()).isEqualTo(file);
    }

    @Test
    void aPieceThatComesTwiceOrOverlapsChangesNothing() throws Exception {
        byte[] file = noise(1_000);
        UUID id = as(giulia, () -> starting.start("a.bin", file.length, giulia)).id();
        as(giulia, () -> appending.append(id, 0, Arrays.copyOf(file, 600), giulia));
        as(giulia, () -> appending.append(id, 0, Arrays.copyOf(file, 600), giulia));
        as(giulia, () -> appending.append(id, 400, Arrays.copyOfRange(file, 400, 1_000), giulia));
        assertThat(store.open(id).readAllBytes()).isEqualTo(file);
        assertThatThrownBy(() -> as(giulia, () -> appending.append(id, 1_000, new byte[1], giulia)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theSamePieceFromManyHandsAtOnceIsStoredOnce() throws Exception {
        byte[] file = noise(200_000);
        UUID id = as(giulia, () -> starting.start("a.bin", file.length, giulia)).id();
        ExecutorService hands = Executors.newFixedThreadPool(6);
        for (int hand = 0; hand < 12; hand++) {
            hands.submit(() -> as(giulia, () -> appending.append(id, 0, file, giulia)));
        }
        hands.shutdown();
        assertThat(hands.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(queries.state(id, giulia).received()).isEqualTo(200_000);
        assertThat(store.open(id).readAllBytes()).isEqualTo(file);
    }

    @Test
    void theContentSaysWhatItIsAndTwiceIsOnce() {
        UUID id = new DocumentSamples(context).upload("immagine.png", Pdfs.plain(), giulia);
        assertThat(uploads.findByIdAndAccountId(id, giulia.id()).orElseThrow().kind())
                .hasToString("PDF");
        assertThat(as(giulia, () -> completing.complete(id, giulia)).whole()).isTrue();
        UUID half = as(giulia, () -> starting.start("a.pdf", 10, giulia)).id();
        assertThatThrownBy(() -> as(giulia, () -> completing.complete(half, giulia)))
                .hasMessage("documents.refusal.gap");
    }

    @Test
    void chiaraKnowsNothingOfGiuliasUpload() {
        UUID id = as(giulia, () -> starting.start("a.pdf", 10, giulia)).id();
        assertThatThrownBy(() -> queries.state(id, chiara)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(chiara, () -> appending.append(id, 0, new byte[10], chiara)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(chiara, () -> completing.complete(id, chiara)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(chiara, () -> {
                    dropping.drop(id, chiara);
                    return true;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(giulia, () -> starting.start("a", 1, Viewer.anonymous())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void fourAtOnceAndTheDaysShareAreTheMost() {
        for (int count = 0; count < 4; count++) {
            as(giulia, () -> starting.start("a.pdf", 10, giulia));
        }
        assertThatThrownBy(() -> as(giulia, () -> starting.start("a.pdf", 10, giulia)))
                .hasMessageStartingWith("documents.refusal.tooManyAtOnce");
        as(chiara, () -> starting.start("a.pdf", 26_000_000, chiara));
        for (int count = 0; count < 19; count++) {
            UUID id = as(chiara, () -> starting.start("a.pdf", 26_000_000, chiara))
                    .id();
            jdbc.sql("update documents.upload set received = size, sha256 = ? where id = ?")
                    .params("0".repeat(64), id)
                    .update();
        }
        assertThatThrownBy(() -> as(chiara, () -> starting.start("a.pdf", 26_000_000, chiara)))
                .hasMessageStartingWith("documents.refusal.enoughToday");
    }

    @Test
    void whoSendsAndDropsUsesUpTheDaysShareAndWhoDropsBeforeSendingDoesNot() {
        for (int count = 0; count < 40; count++) {
            UUID id = as(giulia, () -> starting.start("a.pdf", 26_000_000, giulia))
                    .id();
            drop(id, giulia);
        }
        for (int count = 0; count < 20; count++) {
            UUID id = as(chiara, () -> starting.start("a.pdf", 26_000_000, chiara))
                    .id();
            jdbc.sql("update documents.upload set received = size where id = ?")
                    .param(id)
                    .update();
            drop(id, chiara);
        }
        assertThatThrownBy(() -> as(chiara, () -> starting.start("a.pdf", 26_000_000, chiara)))
                .hasMessageStartingWith("documents.refusal.enoughToday");
    }

    private void drop(UUID id, Viewer viewer) {
        as(viewer, () -> {
            dropping.drop(id, viewer);
            return true;
        });
    }

    @Test
    void whatIsHandedInWhileThePortalTidiesUpKeepsItsContent() throws Exception {
        DocumentSamples documents = new DocumentSamples(context);
        UUID late = documents.upload("a.pdf", Pdfs.plain(), giulia);
        jdbc.sql("update documents.upload set touched_at = touched_at - interval '25 hours' where id = ?")
                .param(late)
                .update();
        Uploads handedInMeanwhile = (Uploads) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Uploads.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(uploads, arguments);
                    if (method.getName().equals("leftLying")) {
                        as(
                                giulia,
                                () -> keeping.keep(
                                        giulia.organisationId(),
                                        new KeepPaper.Paper(null, DrawerKind.OTHER, "Un documento", null, late),
                                        giulia));
                    }
                    return answer;
                });
        new ForgetUploads(handedInMeanwhile, discards, share, transaction, clock).run();
        assertThat(store.open(late).readAllBytes()).isNotEmpty();
        assertThat(uploads.findByIdAndAccountId(late, giulia.id()).orElseThrow().fileId())
                .isNotNull();
    }

    @Test
    void whatWasBegunAndForgottenIsRemovedAfterADay() {
        UUID old = as(giulia, () -> starting.start("a.pdf", 10, giulia)).id();
        as(giulia, () -> appending.append(old, 0, new byte[5], giulia));
        UUID fresh = as(giulia, () -> starting.start("b.pdf", 10, giulia)).id();
        jdbc.sql("update documents.upload set touched_at = touched_at - interval '25 hours' where id = ?")
                .param(old)
                .update();
        assertThat(forgetting.run()).isPositive();
        assertThatThrownBy(() -> queries.state(old, giulia)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.open(old)).isInstanceOf(java.io.IOException.class);
        assertThat(queries.state(fresh, giulia).size()).isEqualTo(10);
    }
}
