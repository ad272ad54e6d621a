package it.cooperazionedigitale.documents;

import static it.cooperazionedigitale.organisations.BodySamples.as;

import it.cooperazionedigitale.documents.check.CheckFiles;
import it.cooperazionedigitale.documents.usecase.AppendPiece;
import it.cooperazionedigitale.documents.usecase.CompleteUpload;
import it.cooperazionedigitale.documents.usecase.KeepPaper;
import it.cooperazionedigitale.documents.usecase.StartUpload;
import it.cooperazionedigitale.shared.Viewer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Uploads and papers, made for a test through the use cases. */
public final class DocumentSamples {

    private static final int PIECE = 300_000;

    private final ApplicationContext context;

    public DocumentSamples(ApplicationContext context) {
        this.context = context;
    }

    private <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** A whole upload, sent in pieces. */
    public UUID upload(String name, byte[] content, Viewer viewer) {
        return as(viewer, () -> {
            UUID id = the(StartUpload.class).start(name, content.length, viewer).id();
            for (int start = 0; start < content.length; start += PIECE) {
                byte[] piece = Arrays.copyOfRange(content, start, Math.min(content.length, start + PIECE));
                the(AppendPiece.class).append(id, start, piece, viewer);
            }
            the(CompleteUpload.class).complete(id, viewer);
            return id;
        });
    }

    /** A paper in the viewer's drawer. */
    public UUID paper(DrawerKind kind, String name, byte[] content, @Nullable LocalDate expires, Viewer viewer) {
        UUID upload = upload(name, content, viewer);
        return as(
                viewer,
                () -> the(KeepPaper.class)
                        .keep(
                                viewer.organisationId(),
                                new KeepPaper.Paper(
                                        null, kind, kind == DrawerKind.OTHER ? "Un documento" : null, expires, upload),
                                viewer));
    }

    /** The newest file of a paper. */
    public FileSummary file(UUID paper) {
        var files = the(Files.class).of(paper);
        return files.get(files.size() - 1);
    }

    /** Checks what waits until this file waits no more. */
    public void verdictOf(UUID file) {
        for (int turn = 0;
                turn < 500 && the(Files.class).find(file).orElseThrow().state() == FileState.PENDING;
                turn++) {
            the(CheckFiles.class).checkOne();
        }
    }

    /** Checks what waits until this file has its verdict; fails if it never gets one. */
    public FileSummary verdict(UUID paper) {
        for (int turn = 0; turn < 500 && file(paper).state() == FileState.PENDING; turn++) {
            the(CheckFiles.class).checkOne();
        }
        FileSummary file = file(paper);
        if (file.state() == FileState.PENDING) {
            throw new AssertionError("no verdict for " + file);
        }
        return file;
    }
}
