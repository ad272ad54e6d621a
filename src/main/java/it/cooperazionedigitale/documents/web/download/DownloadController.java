package it.cooperazionedigitale.documents.web.download;

import it.cooperazionedigitale.documents.domain.FileName;
import it.cooperazionedigitale.documents.store.FileStore;
import it.cooperazionedigitale.documents.usecase.DownloadQueries;
import it.cooperazionedigitale.documents.usecase.DownloadQueries.Download;
import it.cooperazionedigitale.documents.usecase.HandOut;
import it.cooperazionedigitale.documents.usecase.QuarantineChanged;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The one way out for files: saved, not shown, but for pictures; nothing in them may run or reach out. */
@Controller
@AccessibleTo(signedIn = true)
class DownloadController {

    private static final String ALONE = "sandbox; default-src 'none'; img-src 'self'; frame-ancestors 'none'";

    private final DownloadQueries queries;
    private final FileStore store;
    private final QuarantineChanged quarantine;

    DownloadController(DownloadQueries queries, FileStore store, QuarantineChanged quarantine) {
        this.queries = queries;
        this.store = store;
        this.quarantine = quarantine;
    }

    @GetMapping("/documenti/{id}")
    void document(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String vedi,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        Download document = queries.reading(id, viewer);
        send(document, "si".equals(vedi) && document.kind().picture() ? "inline" : "attachment", response);
    }

    @GetMapping("/documenti/{id}/firmato")
    void envelope(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
        send(queries.envelope(id, viewer), "attachment", response);
    }

    private void send(Download file, String disposition, HttpServletResponse response) throws IOException {
        boolean whole;
        try (InputStream content = store.open(file.key())) {
            whole = HandOut.give(content, file.sha256(), () -> begun(file, disposition, response));
        }
        if (!whole) {
            quarantine.quarantine(file.file());
            if (response.isCommitted()) {
                throw new IOException("the content of " + file.file() + " is not what was checked: cut");
            }
            response.reset();
            throw new Refusal("documents.refusal.changed");
        }
    }

    private static OutputStream begun(Download file, String disposition, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.kind().mime());
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, FileName.header(disposition, file.name()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", ALONE);
        return response.getOutputStream();
    }
}
