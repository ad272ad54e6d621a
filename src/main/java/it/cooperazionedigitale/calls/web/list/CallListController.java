package it.cooperazionedigitale.calls.web.list;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All published calls. */
@Controller
@AccessibleTo(everybody = true)
class CallListController {

    static final String VIEW = "calls/list";

    private final CallDirectory calls;
    private final Clock clock;

    CallListController(CallDirectory calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/bandi")
    String show(Model model) {
        model.addAttribute("page", CallListPage.of(calls.published(), clock.instant()));
        return VIEW;
    }
}
