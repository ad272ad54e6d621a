package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.check.CheckFiles;
import it.cooperazionedigitale.documents.usecase.AppendPiece;
import it.cooperazionedigitale.documents.usecase.CompleteUpload;
import it.cooperazionedigitale.documents.usecase.KeepPaper;
import it.cooperazionedigitale.documents.usecase.RemovePaper;
import it.cooperazionedigitale.documents.usecase.StartUpload;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lies in the drawers: papers that count, one that soon does not, one that no longer does, one that is refused. */
@Component
class Papers {

    private static final int PATIENCE = 3_000;

    private final Stage stage;
    private final StartUpload start;
    private final AppendPiece append;
    private final CompleteUpload complete;
    private final KeepPaper keep;
    private final RemovePaper remove;
    private final CheckFiles check;

    Papers(
            Stage stage,
            StartUpload start,
            AppendPiece append,
            CompleteUpload complete,
            KeepPaper keep,
            RemovePaper remove,
            CheckFiles check) {
        this.remove = remove;
        this.check = check;
        this.stage = stage;
        this.start = start;
        this.append = append;
        this.complete = complete;
        this.keep = keep;
    }

    /** Fills the drawers, in the months before today. */
    void putIn(Instant today) {
        LocalDate day = ItalianFormats.dayOf(today);
        stage.at(today.minus(Duration.ofDays(110)));
        put(DemoPerson.GIULIA, DrawerKind.STATUTE, "Statuto Fili d’Erba", null, false);
        put(DemoPerson.GIULIA, DrawerKind.REGISTER_EXTRACT, "Visura Fili d’Erba, prima versione", null, false);
        put(DemoPerson.GIULIA, DrawerKind.CONTRIBUTIONS, "DURC Fili d’Erba", day.plusDays(10), false);
        put(DemoPerson.CHIARA, DrawerKind.CONTRIBUTIONS, "DURC Vele Alte", day.minusDays(3), false);
        stage.at(today.minus(Duration.ofDays(12)));
        put(DemoPerson.GIULIA, DrawerKind.REGISTER_EXTRACT, "Visura Fili d’Erba", day.plusDays(168), false);
        UUID mistaken = put(DemoPerson.CHIARA, DrawerKind.IDENTITY, "Documento sbagliato", day.plusDays(400), false);
        stage.at(today.minus(Duration.ofHours(3)));
        put(DemoPerson.CHIARA, DrawerKind.BALANCE, "Bilancio Vele Alte", null, true);
        waitForVerdicts();
        stage.does(DemoPerson.CHIARA, chiara -> remove.remove(chiara.organisationId(), mistaken, chiara));
        stage.at(today);
        put(DemoPerson.CHIARA, DrawerKind.STATUTE, "Statuto Vele Alte", null, false);
    }

    /** The portal's own checking may have taken some of them already. */
    private void waitForVerdicts() {
        for (int turn = 0; turn < PATIENCE && !check.idle(); turn++) {
            if (!check.checkOne()) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    private UUID put(DemoPerson person, DrawerKind kind, String title, @Nullable LocalDate expires, boolean active) {
        byte[] file = pdf(title, active);
        return stage.as(
                person,
                viewer -> Ids.named("paper/" + title, () -> {
                    UUID upload =
                            start.start(title + ".pdf", file.length, viewer).id();
                    append.append(upload, 0, file, viewer);
                    complete.complete(upload, viewer);
                    return keep.keep(
                            Objects.requireNonNull(viewer.organisationId()),
                            new KeepPaper.Paper(null, kind, null, expires, upload),
                            viewer);
                }));
    }

    private static byte[] pdf(String title, boolean active) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 18);
                text.newLineAtOffset(72, 720);
                text.showText(title.replace('’', '\''));
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                text.newLineAtOffset(0, -30);
                text.showText("Documento inventato per provare il portale.");
                text.endText();
            }
            document.setDocumentId(1L);
            if (active) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('ciao')"));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
