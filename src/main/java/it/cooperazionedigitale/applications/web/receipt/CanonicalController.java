package it.cooperazionedigitale.applications.web.receipt;

import it.cooperazionedigitale.applications.usecase.CanonicalQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sealed text of a sent version as a file, byte by byte what the fingerprint on the receipt is of. */
@Controller
class CanonicalController {

    private final CanonicalQueries texts;

    CanonicalController(CanonicalQueries texts) {
        this.texts = texts;
    }

    @GetMapping("/coop/domande/{id}/ricevuta.json")
    @AccessibleTo(Role.APPLICANT)
    ResponseEntity<byte[]> own(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer versione, Viewer viewer) {
        return file(texts.own(id, versione, viewer));
    }

    @GetMapping("/gestione/domande/{id}/ricevuta.json")
    @AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER})
    ResponseEntity<byte[]> staff(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable Integer versione, Viewer viewer) {
        return file(texts.staff(id, versione, viewer));
    }

    private static ResponseEntity<byte[]> file(CanonicalQueries.Canonical text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(text.name())
                                .build()
                                .toString())
                .body(text.json().getBytes(StandardCharsets.UTF_8));
    }
}
