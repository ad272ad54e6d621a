package it.cooperazionedigitale.applications.web.check;

import it.cooperazionedigitale.applications.domain.ReceiptCode;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.site.AccessibleTo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Anybody who was handed a receipt has it checked here, by its code or by the square printed on it. */
@Controller
@AccessibleTo(everybody = true)
class ReceiptCheckController {

    static final String VIEW = "applications/receipt-check";

    private final ReceiptQueries receipts;
    private final ApplicationWords words;

    ReceiptCheckController(ReceiptQueries receipts, ApplicationWords words) {
        this.receipts = receipts;
        this.words = words;
    }

    @GetMapping("/verifica")
    String ask(@ModelAttribute("form") ReceiptCheckForm form, BindingResult errors, Model model) {
        Optional<ReceiptCode> code = ReceiptCode.read(form.getCodice());
        if (code.isPresent()) {
            return "redirect:/verifica/" + code.get().printed();
        }
        if (!form.getCodice().isBlank()) {
            errors.rejectValue("codice", "applications.proof.malformed");
        }
        model.addAttribute("page", ReceiptCheckPage.NOTHING_ASKED);
        return VIEW;
    }

    @GetMapping("/verifica/{codice}")
    String show(
            @PathVariable String codice,
            @ModelAttribute("form") ReceiptCheckForm form,
            Model model,
            HttpServletResponse response) {
        Optional<ReceiptCheckPage> found = ReceiptCode.read(codice)
                .flatMap(code -> receipts.check(code).map(check -> ReceiptCheckPage.of(code, check, words)));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("page", found.orElseGet(() -> ReceiptCheckPage.unknown(codice)));
        return VIEW;
    }
}
