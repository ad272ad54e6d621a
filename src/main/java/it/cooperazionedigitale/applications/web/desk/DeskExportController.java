package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.DeskQueries;
import it.cooperazionedigitale.applications.usecase.ExportApplications;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.CsvSheet;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The list with its filters as a table to take away: first how many it is about, then the file. */
@Controller
@AccessibleTo({Role.STAFF, Role.BOARD, Role.AUDITOR, Role.HUB_MANAGER, Role.NODE_OFFICER})
class DeskExportController {

    static final String VIEW = "applications/export";

    private static final String PATH = DeskFilter.PATH + "/elenco";

    private final DeskQueries sent;
    private final ExportApplications exporting;
    private final DeskSheet sheet;
    private final ApplicationWords words;

    DeskExportController(DeskQueries sent, ExportApplications exporting, DeskSheet sheet, ApplicationWords words) {
        this.sent = sent;
        this.exporting = exporting;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping(PATH)
    String preview(DeskFilter form, Viewer viewer, Model model) {
        int found = sent.howMany(form.filter(), viewer);
        boolean tooMany = found > DeskQueries.TAKEN;
        String most = ItalianFormats.number(DeskQueries.TAKEN);
        model.addAttribute(
                "page",
                new ExportPage(
                        PATH + query(form),
                        DeskFilter.PATH + (form.empty() ? "?vista=tutte" : query(form)),
                        tooMany
                                ? words.of("applications.desk.count.more", most)
                                : found == 1
                                        ? words.of("applications.desk.count.one")
                                        : words.of("applications.desk.count", ItalianFormats.number(found)),
                        tooMany
                                ? words.of("applications.refusal.exportLong", most)
                                : found == 0 ? words.of("applications.refusal.exportEmpty") : null));
        return VIEW;
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> download(DeskFilter form, Viewer viewer) {
        String table = sheet.of(exporting.export(form.filter(), form.query(), viewer));
        return CsvSheet.download("domande.csv", table);
    }

    private static String query(DeskFilter form) {
        return form.empty() ? "" : "?" + form.query();
    }
}
