package it.cooperazionedigitale.privacy.web.data;

import it.cooperazionedigitale.privacy.usecase.ExportOwnData;
import it.cooperazionedigitale.privacy.usecase.ExportOwnData.Known;
import it.cooperazionedigitale.privacy.usecase.OwnDataQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.StepUp;
import it.cooperazionedigitale.site.StepUp.Matter;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A person's own data: to take away, to correct, to have erased. */
@Controller
@AccessibleTo(signedIn = true)
class DataController {

    static final String VIEW = "privacy/data";
    static final String SHEET_VIEW = "privacy/data-sheet";

    private final OwnDataQueries own;
    private final ExportOwnData export;
    private final DataSheets sheets;

    DataController(OwnDataQueries own, ExportOwnData export, DataSheets sheets) {
        this.own = own;
        this.export = export;
        this.sheets = sheets;
    }

    @GetMapping("/account/dati")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", DataPage.of(own.newest(viewer).orElse(null)));
        return VIEW;
    }

    @PostMapping("/account/dati/esportazione")
    @StepUp(Matter.DATA)
    ResponseEntity<StreamingResponseBody> export(
            @RequestParam(defaultValue = "json") String formato, Viewer viewer, Locale language) {
        boolean pdf = "pdf".equals(formato);
        Known known = export.export(pdf ? "pdf" : "json", viewer);
        byte[] sheet = pdf ? sheets.pdf(known, viewer.name(), language) : null;
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(pdf ? "i-miei-dati.pdf" : "i-miei-dati.json")
                                .build()
                                .toString())
                .body(sheet == null ? out -> sheets.json(known, out) : out -> out.write(sheet));
    }

    /** What the parts of the JSON mean. */
    @GetMapping("/account/dati/schema.json")
    ResponseEntity<ClassPathResource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("privacy/personal-data.schema.json"));
    }
}
