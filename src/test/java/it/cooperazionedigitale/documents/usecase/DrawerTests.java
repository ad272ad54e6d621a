package it.cooperazionedigitale.documents.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.DocumentSamples;
import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.documents.check.attacks.Pdfs;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The drawer: one of each usual paper, a history, nothing lost that something else needs, nothing shown to others. */
@PortalTest
class DrawerTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private KeepPaper keeping;

    @Autowired
    private RemovePaper removing;

    @Autowired
    private DrawerQueries queries;

    @Autowired
    private Files files;

    @Autowired
    private Filing filing;

    @Autowired
    private FileStore store;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private BodySamples bodies;
    private DocumentSamples documents;
    private Viewer giulia;

    @BeforeEach
    void giuliasDrawer() {
        bodies = new BodySamples(context);
        documents = new DocumentSamples(context);
        giulia = bodies.owner("Giulia");
    }

    private static KeepPaper.Paper statute(UUID upload) {
        return new KeepPaper.Paper(null, DrawerKind.STATUTE, null, null, upload);
    }

    @Test
    void aSecondStatuteIsANewerVersionOfTheFirst() {
        UUID paper = documents.paper(DrawerKind.STATUTE, "statuto.pdf", Pdfs.plain(), null, giulia);
        UUID again = documents.paper(DrawerKind.STATUTE, "statuto nuovo.pdf", Pdfs.plain(), null, giulia);
        assertThat(again).isEqualTo(paper);
        DrawerQueries.Paper shown = queries.paper(paper, giulia);
        assertThat(shown.versions())
                .extracting(version -> version.file().name())
                .containsExactly("statuto nuovo.pdf", "statuto.pdf");
        assertThat(audit.of(paper)).extracting(AuditLine::act).containsExactly("drawer.kept", "drawer.kept");
    }

    @Test
    void theSameUploadKeptTwiceIsOneFile() {
        UUID upload = documents.upload("statuto.pdf", Pdfs.plain(), giulia);
        UUID first = as(giulia, () -> keeping.keep(giulia.organisationId(), statute(upload), giulia));
        UUID second = as(giulia, () -> keeping.keep(giulia.organisationId(), statute(upload), giulia));
        assertThat(second).isEqualTo(first);
        assertThat(queries.paper(first, giulia).versions()).hasSize(1);
    }

    @Test
    void anotherPaperPressedTwiceIsOnePaper() {
        UUID upload = documents.upload("delega.pdf", Pdfs.plain(), giulia);
        KeepPaper.Paper proxy = new KeepPaper.Paper(null, DrawerKind.OTHER, "Delega", null, upload);
        UUID first = as(giulia, () -> keeping.keep(giulia.organisationId(), proxy, giulia));
        assertThat(as(giulia, () -> keeping.keep(giulia.organisationId(), proxy, giulia)))
                .isEqualTo(first);
    }

    @Test
    void whatWasHandedInForOnePaperIsNotHandedInForAnother() {
        UUID upload = documents.upload("statuto.pdf", Pdfs.plain(), giulia);
        as(giulia, () -> keeping.keep(giulia.organisationId(), statute(upload), giulia));
        for (KeepPaper.Paper other : List.of(
                new KeepPaper.Paper(null, DrawerKind.BALANCE, null, null, upload),
                new KeepPaper.Paper(null, DrawerKind.OTHER, "Delega", null, upload))) {
            assertThatThrownBy(() -> as(giulia, () -> keeping.keep(giulia.organisationId(), other, giulia)))
                    .hasMessage("documents.refusal.usedAlready");
        }
    }

    @Test
    void whatIsRemovedIsHeldByNobody() {
        UUID paper = documents.paper(DrawerKind.STATUTE, "statuto.pdf", Pdfs.plain(), null, giulia);
        UUID file = documents.verdict(paper).id();
        as(giulia, () -> {
            removing.remove(giulia.organisationId(), paper, giulia);
            return true;
        });
        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(status -> filing.hold(file, "application", Ids.next())))
                .hasMessage("documents.refusal.gone");
    }

    @Test
    void twoHandsAtOnceMakeOneStatute() throws Exception {
        List<UUID> uploads = List.of(
                documents.upload("a.pdf", Pdfs.plain(), giulia), documents.upload("b.pdf", Pdfs.plain(), giulia));
        ExecutorService hands = Executors.newFixedThreadPool(2);
        List<Future<UUID>> kept = new ArrayList<>();
        for (UUID upload : uploads) {
            kept.add(hands.submit(
                    () -> as(giulia, () -> keeping.keep(giulia.organisationId(), statute(upload), giulia))));
        }
        assertThat(kept.get(0).get()).isEqualTo(kept.get(1).get());
        hands.shutdown();
        assertThat(queries.paper(kept.get(0).get(), giulia).versions()).hasSize(2);
    }

    @Test
    void whoReadsMayNotPutInAndChiaraSeesNothing() {
        UUID paper = documents.paper(DrawerKind.STATUTE, "statuto.pdf", Pdfs.plain(), null, giulia);
        Viewer reader = bodies.member(giulia, "Lucia", TeamRole.VIEWER);
        Viewer chiara = bodies.owner("Chiara");
        assertThat(queries.papers(reader)).extracting(DrawerQueries.Paper::id).containsExactly(paper);
        assertThat(queries.papers(chiara)).isEmpty();
        UUID upload = documents.upload("x.pdf", Pdfs.plain(), reader);
        assertThatThrownBy(() -> as(reader, () -> keeping.keep(reader.organisationId(), statute(upload), reader)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(reader, () -> removing.remove(reader.organisationId(), paper, reader)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queries.paper(paper, chiara)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> does(chiara, () -> removing.remove(giulia.organisationId(), paper, chiara)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(chiara, () -> removing.remove(chiara.organisationId(), paper, chiara)))
                .isInstanceOf(NotFound.class);
        UUID giulias = documents.upload("y.pdf", Pdfs.plain(), giulia);
        assertThatThrownBy(() -> as(chiara, () -> keeping.keep(chiara.organisationId(), statute(giulias), chiara)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPaperGoesWithItsContentUnlessSomethingNeedsIt() throws Exception {
        UUID paper = documents.paper(DrawerKind.BALANCE, "bilancio.pdf", Pdfs.plain(), null, giulia);
        assertThatThrownBy(() -> does(giulia, () -> removing.remove(giulia.organisationId(), paper, giulia)))
                .hasMessage("documents.refusal.beingChecked");
        FileSummary file = documents.verdict(paper);
        UUID application = Ids.next();
        transaction.executeWithoutResult(status -> filing.hold(file.id(), "application", application));
        assertThatThrownBy(() -> does(giulia, () -> removing.remove(giulia.organisationId(), paper, giulia)))
                .hasMessage("documents.refusal.held");
        transaction.executeWithoutResult(status -> filing.release(file.id(), "application", application));
        does(giulia, () -> removing.remove(giulia.organisationId(), paper, giulia));
        assertThat(files.find(file.id()).orElseThrow().state()).isEqualTo(FileState.REMOVED);
        UUID key = jdbc.sql("select content_key from documents.file where id = ?")
                .param(file.id())
                .query(UUID.class)
                .single();
        assertThatThrownBy(() -> store.open(key)).isInstanceOf(java.io.IOException.class);
        assertThat(bytes()).isZero();
        assertThatThrownBy(() -> does(giulia, () -> removing.remove(giulia.organisationId(), paper, giulia)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLastFreePlaceIsGivenOnce() throws Exception {
        byte[] pdf = Pdfs.plain();
        List<UUID> uploads = new ArrayList<>();
        for (int count = 0; count < 4; count++) {
            uploads.add(documents.upload("a.pdf", pdf, giulia));
        }
        long most = 1_000L * 1024 * 1024;
        jdbc.sql("insert into documents.allowance (organisation_id, bytes, files) values (?, ?, 1)")
                .params(giulia.organisationId(), most - pdf.length - 1)
                .update();
        ExecutorService hands = Executors.newFixedThreadPool(4);
        List<Future<String>> outcomes = new ArrayList<>();
        for (UUID upload : uploads) {
            outcomes.add(hands.submit(() -> {
                try {
                    as(giulia, () -> keeping.keep(giulia.organisationId(), statute(upload), giulia));
                    return "kept";
                } catch (Refusal refusal) {
                    return refusal.key();
                }
            }));
        }
        List<String> found = new ArrayList<>();
        for (Future<String> outcome : outcomes) {
            found.add(outcome.get());
        }
        hands.shutdown();
        assertThat(found)
                .containsExactlyInAnyOrder(
                        "kept", "documents.refusal.noRoom", "documents.refusal.noRoom", "documents.refusal.noRoom");
        assertThat(bytes()).isEqualTo(most - 1);
    }

    private long bytes() {
        return jdbc.sql("select bytes from documents.allowance where organisation_id = ?")
                .param(giulia.organisationId())
                .query(Long.class)
                .single();
    }
}
