package it.cooperazionedigitale.documents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.SignatureSummary;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.check.attacks.Pictures;
import it.cooperazionedigitale.documents.check.attacks.Signer;
import it.cooperazionedigitale.documents.domain.Verdict;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.documents.usecase.DownloadQueries;
import it.cooperazionedigitale.documents.usecase.RecordVerdict;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the moment a file is handed in to the moment somebody reads it, or nobody ever does. */
@PortalTest
class CheckFilesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CheckQueue queue;

    @Autowired
    private Workshop workshop;

    @Autowired
    private RecordVerdict recording;

    @Autowired
    private Contents contents;

    @Autowired
    private DownloadQueries downloads;

    @Autowired
    private FileStore store;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private DocumentSamples documents;
    private Viewer giulia;

    @BeforeEach
    void giulia() {
        documents = new DocumentSamples(context);
        giulia = new BodySamples(context).owner("Giulia");
    }

    private UUID sent(String name, byte[] content) {
        return documents.paper(DrawerKind.OTHER, name, content, null, giulia);
    }

    private byte[] read(UUID key) throws IOException {
        try (InputStream content = store.open(key)) {
            return content.readAllBytes();
        }
    }

    private UUID contentKey(FileSummary file) {
        return jdbc.sql("select content_key from documents.file where id = ?")
                .param(file.id())
                .query(UUID.class)
                .single();
    }

    @Test
    void nobodyReadsAFileBeforeItsVerdictAndThenItIsWhatWasSent() throws Exception {
        byte[] pdf = Pdfs.plain();
        UUID paper = sent("statuto.pdf", pdf);
        UUID file = documents.file(paper).id();
        assertThatThrownBy(() -> downloads.reading(file, giulia)).hasMessage("documents.refusal.pending");
        FileSummary checked = documents.verdict(paper);
        assertThat(checked.state()).isEqualTo(FileState.CLEAN);
        assertThat(read(downloads.reading(file, giulia).key())).isEqualTo(pdf);
        assertThat(audit.of(file)).extracting(AuditLine::act).containsExactly("file.received", "file.clean");
    }

    @Test
    void aRefusedFileLiesInQuarantineAndItsSenderIsTold() {
        byte[] active = Pdfs.with(Pdfs.opening("JavaScript", action -> {}));
        UUID paper = sent("bilancio.pdf", active);
        FileSummary file = documents.verdict(paper);
        assertThat(file.finding()).isEqualTo(Finding.ACTIVE);
        assertThatThrownBy(() -> downloads.reading(file.id(), giulia)).hasMessage("documents.refusal.refused");
        String mail = jdbc.sql(
                        "select body || coalesce(' https://portale.example.org' || path, '') from outbox.mail where dedupe_key like ?")
                .param("documents.mail.refused/" + file.id() + "/%")
                .query(String.class)
                .single();
        assertThat(mail).contains("«bilancio.pdf»", "comandi che partono da soli", "Salva come PDF", "https://");
        assertThat(audit.of(file.id())).extracting(AuditLine::act).containsExactly("file.received", "file.refused");
    }

    @Test
    void readersGetTheDocumentInsideTheEnvelopeAndTheEnvelopeIsThereToo() throws Exception {
        byte[] pdf = Pdfs.plain();
        byte[] envelope = Signer.sign(pdf, Signer.GIULIA, Signer.LUCA);
        FileSummary file = documents.verdict(sent("statuto.pdf.p7m", envelope));
        assertThat(file.state()).isEqualTo(FileState.CLEAN);
        assertThat(file.readingKind()).isEqualTo(FileKind.PDF);
        DownloadQueries.Download reading = downloads.reading(file.id(), giulia);
        assertThat(reading.name()).isEqualTo("statuto.pdf");
        assertThat(read(reading.key())).isEqualTo(pdf);
        DownloadQueries.Download signed = downloads.envelope(file.id(), giulia);
        assertThat(signed.name()).isEqualTo("statuto.pdf.p7m");
        assertThat(read(signed.key())).isEqualTo(envelope);
        assertThat(file.signatures())
                .extracting(SignatureSummary::signer)
                .containsExactlyInAnyOrder("GIULIA DI PROVA", "LUCA DI PROVA");
        assertThat(file.signatures())
                .extracting(SignatureSummary::trusted)
                .containsOnly(SignatureSummary.Trust.UNKNOWN);
    }

    @Test
    void aPhotographComesWithoutThePlaceWhereItWasTakenAndTheOtherOneIsGone() throws Exception {
        FileSummary file = documents.verdict(sent("foto.jpg", Pictures.jpegWith(0xE1, Pictures.exif())));
        assertThat(file.state()).isEqualTo(FileState.CLEAN);
        String shown = new String(read(downloads.reading(file.id(), giulia).key()), StandardCharsets.ISO_8859_1);
        assertThat(shown).contains("Exif").doesNotContain("GPS");
        assertThatThrownBy(() -> read(contentKey(file))).isInstanceOf(IOException.class);
        assertThat(javax.imageio.ImageIO.read(
                        new java.io.ByteArrayInputStream(shown.getBytes(StandardCharsets.ISO_8859_1))))
                .as("it is still a picture")
                .isNotNull();
    }

    @Test
    void thatGiuliaSignedIsTrustedWhenTheOfficeIs() throws Exception {
        Path issuers = Files.write(
                folder.resolve("office.cer"), Signer.OFFICE.certificate().getEncoded());
        byte[] envelope = Signer.sign(Pdfs.plain(), Signer.GIULIA);
        Path file = Files.write(folder.resolve("a.p7m"), envelope);
        for (String trusted : List.of(issuers.toString(), "")) {
            Workshop alone = new Workshop(new WorkshopCommand(96, trusted), 20);
            try {
                var report = alone.inspect(new it.cooperazionedigitale.documents.check.inspection.Order(
                        file,
                        FileKind.P7M,
                        java.util.EnumSet.allOf(FileKind.class),
                        Files.createTempDirectory(folder, "in")));
                assertThat(report.signatures())
                        .extracting(SignatureSummary::trusted)
                        .containsExactly(
                                trusted.isEmpty() ? SignatureSummary.Trust.UNKNOWN : SignatureSummary.Trust.YES);
            } finally {
                alone.destroy();
            }
        }
    }

    @Test
    void whileTheScannerIsAwayNothingIsServedAndAfterwardsItGoesOnByItself() throws Exception {
        int served = 0;
        try (FakeClamd clamd = new FakeClamd()) {
            CheckFiles checking = new CheckFiles(queue, workshop, new Clamd(clamd.address(), 5), contents, recording);
            clamd.close();
            UUID clean = sent("a.pdf", Pdfs.plain());
            UUID infected = sent("b.pdf", Pdfs.with(Pdfs.content(FakeClamd.EICAR)));
            for (int turn = 0; turn < 5; turn++) {
                makeDue();
                while (checking.checkOne()) {
                    // the next one
                }
                for (UUID paper : List.of(clean, infected)) {
                    assertThat(documents.file(paper).state()).isEqualTo(FileState.PENDING);
                    try {
                        downloads.reading(documents.file(paper).id(), giulia);
                        served++;
                    } catch (Refusal refusal) {
                        assertThat(refusal.key()).isEqualTo("documents.refusal.pending");
                    }
                }
            }
            assertThat(waitingForScanner()).isGreaterThanOrEqualTo(2);
            clamd.comesBack();
            makeDue();
            while (checking.checkOne()) {
                // the next one
            }
            assertThat(documents.file(clean).state()).isEqualTo(FileState.CLEAN);
            assertThat(documents.file(clean).scanned()).isTrue();
            assertThat(documents.file(infected).finding()).isEqualTo(Finding.VIRUS);
            assertThat(clamd.scans()).isGreaterThanOrEqualTo(2);
        }
        System.out.println("[guard] files served unscanned while the scanner was away: " + served);
        assertThat(served).isZero();
    }

    @Test
    void aMachineThatCannotOpenTheWorkshopRefusesNobody() throws Exception {
        Workshop closed = new Workshop(new WorkshopCommand(1, ""), 20);
        UUID paper = sent("a.pdf", Pdfs.plain());
        CheckFiles checking = new CheckFiles(queue, closed, new Clamd("", 5), contents, recording);
        for (int turn = 0; turn < 6; turn++) {
            onlyDue(paper);
            assertThat(checking.checkOne()).isTrue();
            assertThat(documents.file(paper).state()).isEqualTo(FileState.PENDING);
        }
        onlyDue(paper);
        assertThat(documents.verdict(paper).state()).isEqualTo(FileState.CLEAN);
    }

    @Test
    void aFileThatBreaksTheWorkshopOffThreeTimesIsRefusedAndWaitingForTheScannerDoesNotCount() throws Exception {
        Workshop breaking = new Workshop(breaking(), 20);
        UUID paper = sent("a.pdf", Pdfs.plain());
        try (FakeClamd clamd = new FakeClamd()) {
            clamd.close();
            CheckFiles unscanned = new CheckFiles(queue, breaking, new Clamd(clamd.address(), 5), contents, recording);
            for (int turn = 0; turn < 5; turn++) {
                onlyDue(paper);
                unscanned.checkOne();
            }
        }
        CheckFiles checking = new CheckFiles(queue, breaking, new Clamd("", 5), contents, recording);
        for (int turn = 0; turn < CheckQueue.BREAKS; turn++) {
            assertThat(documents.file(paper).state()).isEqualTo(FileState.PENDING);
            onlyDue(paper);
            checking.checkOne();
        }
        assertThat(documents.file(paper).finding()).isEqualTo(Finding.UNCHECKABLE);
    }

    /** A workshop that opens and breaks off over whatever it is given. */
    private static WorkshopCommand breaking() {
        return new WorkshopCommand(32, "") {
            @Override
            List<String> line(Class<?> main) throws IOException {
                return super.line(Breaking.class);
            }
        };
    }

    /** Says that it is ready, takes an order and ends. */
    static final class Breaking {
        public static void main(String[] args) throws IOException {
            System.out.write(it.cooperazionedigitale.documents.check.inspection.Inspector.READY);
            System.out.flush();
            System.in.read();
            System.exit(134);
        }
    }

    @Test
    void aFileWhoseContentIsGoneIsGivenUpAfterADayAndNotBefore() throws Exception {
        UUID paper = sent("a.pdf", Pdfs.plain());
        store.delete(contentKey(documents.file(paper)));
        CheckFiles checking = new CheckFiles(queue, workshop, new Clamd("", 5), contents, recording);
        for (int turn = 0; turn < 5; turn++) {
            onlyDue(paper);
            checking.checkOne();
            assertThat(documents.file(paper).state()).isEqualTo(FileState.PENDING);
        }
        jdbc.sql("update documents.inspection set since = since - interval '25 hours' where file_id = ?")
                .param(documents.file(paper).id())
                .update();
        onlyDue(paper);
        checking.checkOne();
        assertThat(documents.file(paper).finding()).isEqualTo(Finding.LOST);
    }

    @Test
    void whoSendsManyFilesDoesNotHoldUpWhoSendsOne() {
        List<UUID> many =
                List.of(sent("a.pdf", Pdfs.plain()), sent("b.pdf", Pdfs.plain()), sent("c.pdf", Pdfs.plain()));
        Viewer chiara = new BodySamples(context).owner("Chiara");
        UUID one = documents.paper(DrawerKind.OTHER, "d.pdf", Pdfs.plain(), null, chiara);
        onlyDue(many.get(0), many.get(1), many.get(2), one);
        assertThat(queue.claim().orElseThrow().file())
                .isEqualTo(documents.file(many.get(0)).id());
        assertThat(queue.claim().orElseThrow().file())
                .isEqualTo(documents.file(one).id());
        assertThat(queue.claim().orElseThrow().file())
                .isEqualTo(documents.file(many.get(1)).id());
        makeDue();
    }

    @Test
    void aCopyThatNoVerdictKeepsGoesByItself() throws Exception {
        UUID paper = sent("foto.jpg", Pictures.jpeg());
        CheckQueue.Claim claim = claim(documents.file(paper).id());
        var report = workshop.inspect(new it.cooperazionedigitale.documents.check.inspection.Order(
                Files.write(folder.resolve("foto.jpg"), Pictures.jpeg()),
                FileKind.JPEG,
                java.util.EnumSet.of(FileKind.JPEG),
                Files.createTempDirectory(folder, "in")));
        var copy = contents.copy(queue.file(claim), report, java.util.Objects.requireNonNull(report.copy()));
        assertThat(read(copy.key())).isNotEmpty();
        assertThat(toDelete(copy.key())).as("until a verdict keeps it").isTrue();
        assertThat(recording.record(claim.file(), claim.token(), new Verdict(null, null, false, copy, List.of())))
                .isTrue();
        assertThat(toDelete(copy.key())).isFalse();
        assertThat(documents.file(paper).state()).isEqualTo(FileState.CLEAN);
    }

    private boolean toDelete(UUID key) {
        return jdbc.sql("select exists (select 1 from documents.content_to_delete where content_key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    /** These papers' files are due, in this order, and nothing else is. */
    private void onlyDue(UUID... papers) {
        jdbc.sql("update documents.inspection set next_try = now() + interval '1 hour'")
                .update();
        for (int at = 0; at < papers.length; at++) {
            jdbc.sql("""
                    update documents.inspection set claimed_until = null, next_try = now() - (? - ?) * interval '1 second'
                    where file_id = ?""")
                    .params(papers.length, at, documents.file(papers[at]).id())
                    .update();
        }
    }

    @Test
    void whatIsInsideAnEnvelopeIsScannedToo() throws Exception {
        byte[] inner = Pdfs.with(Pdfs.content(Pdfs.deflated(new byte[10])));
        try (FakeClamd clamd = new FakeClamd()) {
            CheckFiles checking = new CheckFiles(queue, workshop, new Clamd(clamd.address(), 5), contents, recording);
            UUID packed = sent(
                    "a.p7m",
                    java.util.Base64.getEncoder()
                            .encode(Signer.sign(Pdfs.with(Pdfs.content(FakeClamd.EICAR)), Signer.GIULIA)));
            UUID fine = sent("b.p7m", Signer.sign(inner, Signer.GIULIA));
            while (checking.checkOne()) {
                // the next one
            }
            assertThat(documents.file(packed).finding()).isEqualTo(Finding.VIRUS);
            assertThat(documents.file(fine).state()).isEqualTo(FileState.CLEAN);
        }
    }

    @Test
    void oneInstanceChecksAFileAndAVerdictThatComesTooLateIsDropped() {
        UUID paper = sent("a.pdf", Pdfs.plain());
        UUID file = documents.file(paper).id();
        CheckQueue.Claim slow = claim(file);
        assertThat(others(file)).as("taken by one only").isEmpty();
        jdbc.sql("update documents.inspection set claimed_until = now() - interval '1 second' where file_id = ?")
                .param(file)
                .update();
        CheckQueue.Claim quick = claim(file);
        Verdict clean = new Verdict(null, null, false, null, List.of());
        assertThat(recording.record(file, slow.token(), Verdict.refused(Finding.BROKEN, "late", false)))
                .isFalse();
        assertThat(recording.record(file, quick.token(), clean)).isTrue();
        assertThat(recording.record(file, quick.token(), clean)).isFalse();
        assertThat(documents.file(paper).state()).isEqualTo(FileState.CLEAN);
    }

    @Test
    void aWorkshopWithoutRoomOrTimeRefusesAndTheNextOneWorks() throws Exception {
        Path bomb = Files.write(folder.resolve("many.pdf"), Pdfs.packed(Pdfs.objects(50_000)));
        Workshop narrow = new Workshop(new WorkshopCommand(24, ""), 20);
        Workshop hasty = new Workshop(new WorkshopCommand(96, ""), 20);
        try {
            assertThat(narrow.inspect(order(bomb)).finding()).isEqualTo(Finding.TOO_HEAVY);
            Path good = Files.write(folder.resolve("good.pdf"), Pdfs.plain());
            assertThat(narrow.inspect(order(good)).finding()).isNull();
            hasty.inspect(order(good));
            ProcessHandle.of(hasty.pid()).orElseThrow().destroyForcibly();
            try {
                hasty.inspect(order(good));
            } catch (Workshop.Away away) {
                // it was caught at work: the file is tried again
            }
            assertThat(hasty.inspect(order(good)).finding()).isNull();
        } finally {
            narrow.destroy();
            hasty.destroy();
        }
    }

    private it.cooperazionedigitale.documents.check.inspection.Order order(Path file) throws IOException {
        return new it.cooperazionedigitale.documents.check.inspection.Order(
                file, FileKind.PDF, java.util.EnumSet.allOf(FileKind.class), Files.createTempDirectory(folder, "in"));
    }

    private CheckQueue.Claim claim(UUID file) {
        for (int turn = 0; turn < 200; turn++) {
            Optional<CheckQueue.Claim> claim = queue.claim();
            if (claim.isPresent() && claim.get().file().equals(file)) {
                return claim.get();
            }
        }
        throw new AssertionError("not in the queue");
    }

    private Optional<CheckQueue.Claim> others(UUID file) {
        return queue.claim().filter(claim -> claim.file().equals(file));
    }

    private void makeDue() {
        jdbc.sql("update documents.inspection set next_try = now(), claimed_until = null")
                .update();
    }

    private long waitingForScanner() {
        return jdbc.sql("select count(*) from documents.inspection where waits_for = 'SCANNER'")
                .query(Long.class)
                .single();
    }
}
