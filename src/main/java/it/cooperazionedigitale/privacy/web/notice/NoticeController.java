package it.cooperazionedigitale.privacy.web.notice;

import it.cooperazionedigitale.privacy.usecase.RegisterQueries;
import it.cooperazionedigitale.privacy.web.RegisterWords;
import it.cooperazionedigitale.site.AccessibleTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What happens to personal data, told from the register itself. */
@Controller
@AccessibleTo(everybody = true)
class NoticeController {

    static final String VIEW = "privacy/notice";

    private final RegisterQueries register;
    private final RegisterWords words;

    NoticeController(RegisterQueries register, RegisterWords words) {
        this.register = register;
        this.words = words;
    }

    @GetMapping("/privacy")
    String show(Model model) {
        model.addAttribute("page", new NoticePage(words.chapters(register.rows()), words.holds()));
        return VIEW;
    }
}
