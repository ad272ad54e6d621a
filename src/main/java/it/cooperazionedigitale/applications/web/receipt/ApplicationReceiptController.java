package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.FileNotes;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The proof of receipt, on screen and on paper, there to be opened again at any time. */
@Controller
@AccessibleTo(Role.APPLICANT)
class ApplicationReceiptController {

    static final String VIEW = "applications/receipt";
    static final String SHEET_VIEW = "applications/receipt-sheet";

    private final ReceiptQueries receipts;
    private final ReceiptSheets sheets;
    private final FileNotes notes;
    private final ApplicationWords words;

    ApplicationReceiptController(
            ReceiptQueries receipts, ReceiptSheets sheets, FileNotes notes, ApplicationWords words) {
        this.receipts = receipts;
        this.sheets = sheets;
        this.notes = notes;
        this.words = words;
    }

    @GetMapping("/coop/domande/{id}/ricevuta")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer versione,
            Viewer viewer,
            Model model) {
        ReceiptQueries.Proof proof = receipts.one(id, versione, viewer);
        model.addAttribute("page", ReceiptPage.of(proof, notes.of(proof), words));
        return VIEW;
    }

    @GetMapping("/coop/domande/{id}/ricevuta.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer versione,
            Viewer viewer,
            Locale language) {
        ReceiptQueries.Proof proof = receipts.one(id, versione, viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ricevuta-" + proof.receipt().protocol() + ".pdf")
                                .build()
                                .toString())
                .body(sheets.pdf(proof, language));
    }
}
