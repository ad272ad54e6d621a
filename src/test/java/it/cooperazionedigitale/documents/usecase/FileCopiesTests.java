package it.cooperazionedigitale.documents.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.Statements;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.FileCopy;
import it.cooperazionedigitale.documents.FileCopy.Hindrance;
import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.check.attacks.Pictures;
import it.cooperazionedigitale.documents.check.attacks.Signer;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Files that serve once more: one content, and it goes with the last of them. */
@PortalTest
class FileCopiesTests {

    private static final byte[] PDF = Pdfs.plain();
    private static final Slot SLOT = Slot.papers("copies.test");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Filing filing;

    @Autowired
    private Files files;

    @Autowired
    private DownloadQueries downloads;

    @Autowired
    private FileStore store;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final ExecutorService hands = Executors.newFixedThreadPool(2);
    private DocumentSamples documents;
    private Viewer giulia;
    private FileOwner before;
    private FileOwner after;

    @BeforeEach
    void giuliaHandedSomethingIn() {
        documents = new DocumentSamples(context);
        BodySamples bodies = new BodySamples(context);
        giulia = bodies.owner("Fili d’Erba");
        before = new FileOwner(giulia.organisationId(), Ids.next());
        after = new FileOwner(giulia.organisationId(), Ids.next());
    }

    @AfterEach
    void letGo() {
        hands.shutdown();
    }

    private UUID handedIn(String name, byte[] content) {
        UUID upload = documents.upload(name, content, giulia);
        return as(giulia, () -> transaction.execute(status -> filing.file(upload, SLOT, before, giulia)));
    }

    private UUID clean(String name, byte[] content) {
        UUID file = handedIn(name, content);
        documents.verdictOf(file);
        assertThat(state(file)).isEqualTo(FileState.CLEAN);
        return file;
    }

    private List<FileCopy> copy(Slot slot, UUID... ids) {
        return as(giulia, () -> transaction.execute(status -> filing.copy(List.of(ids), before, slot, after, giulia)));
    }

    private UUID copied(UUID file) {
        return copy(SLOT, file).get(0).copy();
    }

    private void discard(UUID file) {
        does(giulia, () -> transaction.executeWithoutResult(status -> filing.discard(file, giulia)));
    }

    private FileState state(UUID file) {
        return files.find(file).orElseThrow().state();
    }

    private byte[] read(UUID file) throws IOException {
        UUID key = as(giulia, () -> downloads.reading(file, giulia).key());
        try (InputStream content = store.open(key)) {
            return content.readAllBytes();
        }
    }

    private UUID keyOf(UUID file, String column) {
        return jdbc.sql("select " + column + " from documents.file where id = ?")
                .param(file)
                .query(UUID.class)
                .single();
    }

    private boolean there(UUID key) {
        try (InputStream content = store.open(key)) {
            return content.read() >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private int room() {
        return jdbc.sql("select files from documents.allowance where organisation_id = ?")
                .param(giulia.organisationId())
                .query(Integer.class)
                .single();
    }

    @Test
    void aCopyIsAFileOfItsOwnWithTheVerdictAndTheContentOfTheOther() throws Exception {
        UUID file = clean("Offerta.pdf.p7m", Signer.sign(PDF, Signer.GIULIA));
        UUID copy = copied(file);
        FileSummary one = files.find(file).orElseThrow();
        FileSummary other = files.find(copy).orElseThrow();
        assertThat(other.id()).isNotEqualTo(one.id());
        assertThat(other)
                .extracting(FileSummary::subject, FileSummary::state, FileSummary::sha256, FileSummary::sentBy)
                .containsExactly(after.subject(), FileState.CLEAN, one.sha256(), giulia.id());
        assertThat(other.signatures()).isEqualTo(one.signatures()).hasSize(1);
        assertThat(read(copy)).isEqualTo(PDF);
        assertThat(room()).as("each counts for the body's room").isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from documents.inspection where file_id = ?")
                        .param(copy)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theContentGoesWithTheLastFileThatNeedsIt() throws Exception {
        UUID file = clean("uno.pdf", PDF);
        UUID key = keyOf(file, "content_key");
        UUID copy = copied(file);
        discard(file);
        assertThat(state(file)).isEqualTo(FileState.REMOVED);
        assertThat(read(copy)).isEqualTo(PDF);
        discard(copy);
        assertThat(there(key)).isFalse();
        assertThat(room()).isZero();

        UUID second = clean("due.pdf", PDF);
        UUID its = copied(second);
        discard(its);
        assertThat(read(second)).as("the copy went first").isEqualTo(PDF);
    }

    @Test
    void aPhotographThatIsCopiedKeepsTheReadingCopyAloneUntilBothGo() throws Exception {
        UUID file = clean("foto.jpg", Pictures.jpeg());
        UUID reading = keyOf(file, "reading_key");
        assertThat(there(keyOf(file, "content_key")))
                .as("it told where it was taken")
                .isFalse();
        UUID copy = copied(file);
        byte[] seen = read(copy);
        discard(file);
        assertThat(read(copy)).isEqualTo(seen);
        discard(copy);
        assertThat(there(reading)).isFalse();
    }

    @Test
    void twoThatGoAtTheSameTimeLeaveNoContentBehind() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID file = clean("insieme.pdf", PDF);
            UUID key = keyOf(file, "content_key");
            UUID copy = copied(file);
            List<Future<?>> both = List.of(hands.submit(() -> discard(file)), hands.submit(() -> discard(copy)));
            for (Future<?> one : both) {
                one.get();
            }
            assertThat(there(key)).isFalse();
        }
    }

    @Test
    void aFileThatGoesWhileItIsCopiedEitherComesAlongWholeOrNotAtAll() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID file = clean("di corsa.pdf", PDF);
            Future<FileCopy> copying = hands.submit(() -> copy(SLOT, file).get(0));
            Future<?> going = hands.submit(() -> discard(file));
            FileCopy copy = copying.get();
            going.get();
            if (copy.copy() == null) {
                assertThat(copy.why()).isEqualTo(Hindrance.REMOVED);
            } else {
                assertThat(read(copy.copy())).isEqualTo(PDF);
            }
        }
    }

    @Test
    void whatDoesNotComeAlongSaysWhy() {
        UUID clean = clean("buono.pdf", PDF);
        UUID refused = handedIn("modulo.pdf", Pdfs.with(Pdfs.opening("JavaScript", script -> {})));
        documents.verdictOf(refused);
        UUID gone = clean("via.pdf", PDF);
        discard(gone);
        UUID pending = handedIn("in controllo.pdf", PDF);
        UUID nobodys = Ids.next();
        assertThat(copy(SLOT, clean, refused, gone, pending, nobodys))
                .extracting(FileCopy::name, FileCopy::why)
                .containsExactly(
                        tuple("buono.pdf", null),
                        tuple("modulo.pdf", Hindrance.REFUSED),
                        tuple("via.pdf", Hindrance.REMOVED),
                        tuple("in controllo.pdf", Hindrance.PENDING),
                        tuple("", Hindrance.REMOVED));
        assertThat(copy(new Slot("copies.test", EnumSet.of(FileKind.XLSX), Slot.MOST, true), clean))
                .extracting(FileCopy::why)
                .containsExactly(Hindrance.KIND);
        assertThat(copy(new Slot("copies.test", Slot.PAPERS, 10, true), clean))
                .extracting(FileCopy::why)
                .containsExactly(Hindrance.SIZE);
        documents.verdictOf(pending);
    }

    @Test
    void whatHangsOnSomethingElseIsNoFileThatCouldBeCopied() {
        UUID file = clean("uno.pdf", PDF);
        BodySamples bodies = new BodySamples(context);
        Viewer chiara = bodies.owner("Vele Alte");
        FileOwner hers = new FileOwner(chiara.organisationId(), Ids.next());
        List<FileCopy> none =
                as(chiara, () -> transaction.execute(status -> filing.copy(List.of(file), hers, SLOT, hers, chiara)));
        assertThat(none).extracting(FileCopy::name, FileCopy::copy).containsExactly(tuple("", null));
        assertThat(copy(Slot.papers("altro"), file))
                .extracting(FileCopy::name, FileCopy::copy)
                .containsExactly(tuple("", null));
    }

    @Test
    void whatThereIsNoRoomForStaysBehind() {
        UUID one = clean("uno.pdf", PDF);
        UUID two = clean("due.pdf", PDF);
        jdbc.sql("update documents.allowance set bytes = 1000 * 1024 * 1024 - ? where organisation_id = ?")
                .params(PDF.length, giulia.organisationId())
                .update();
        assertThat(copy(SLOT, one, two)).extracting(FileCopy::why).containsExactly(null, Hindrance.ROOM);
        assertThat(room()).isEqualTo(3);
    }

    @Test
    void manyFilesCostNoMoreStatementsThanTwo() throws Exception {
        UUID[] two = {clean("1.pdf", PDF), clean("2.pdf", Signer.sign(PDF, Signer.GIULIA))};
        UUID[] twelve =
                IntStream.range(0, 12).mapToObj(n -> clean(n + ".pdf", PDF)).toArray(UUID[]::new);
        int few = Statements.of(() -> copy(SLOT, two)).size();
        int many = Statements.of(() -> copy(SLOT, twelve)).size();
        System.out.println("[guard] statements of copying 12 files: " + many);
        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(8);
    }
}
