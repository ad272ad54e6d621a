package it.cooperazionedigitale.privacy.web.register;

import it.cooperazionedigitale.privacy.usecase.RegisterQueries;
import it.cooperazionedigitale.privacy.web.RegisterWords;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.site.AccessibleTo;
import it.cooperazionedigitale.site.CsvSheet;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The register of processing (Art. 30 GDPR), to read and to take away. */
@Controller
@AccessibleTo(Role.ADMIN)
class RegisterController {

    static final String VIEW = "privacy/register";

    private final RegisterQueries register;
    private final RegisterWords words;

    RegisterController(RegisterQueries register, RegisterWords words) {
        this.register = register;
        this.words = words;
    }

    @GetMapping("/admin/privacy/registro")
    String show(Model model) {
        model.addAttribute(
                "page",
                new RegisterPage(
                        words.chapters(register.rows()), words.holds(), register.extent(), RegisterPage.HEADS));
        return VIEW;
    }

    @GetMapping("/admin/privacy/registro.csv")
    ResponseEntity<byte[]> csv() throws IOException {
        StringBuilder sheet = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(sheet, CSVFormat.RFC4180)) {
            printer.printRecords(words.sheet(register.rows()));
        }
        return CsvSheet.download("registro-trattamenti.csv", sheet.toString());
    }
}
