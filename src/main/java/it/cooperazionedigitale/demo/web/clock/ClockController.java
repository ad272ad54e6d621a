package it.cooperazionedigitale.demo.web.clock;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.demo.DemoClock;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the demo's clock, so that one person can walk the whole programme. */
@Controller
@AccessibleTo(everybody = true)
@ConditionalOnProperty("portal.development")
class ClockController {

    static final String VIEW = "demo/clock";

    private final DemoClock demoClock;
    private final Clock clock;
    private final CallDirectory calls;
    private final MessageSource messages;

    ClockController(DemoClock demoClock, Clock clock, CallDirectory calls, MessageSource messages) {
        this.demoClock = demoClock;
        this.clock = clock;
        this.calls = calls;
        this.messages = messages;
    }

    @GetMapping("/dev/orologio")
    String show(Model model) {
        model.addAttribute("form", new ClockForm());
        return page(model);
    }

    @PostMapping("/dev/orologio")
    String move(
            @ModelAttribute("form") ClockForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        Optional<Instant> wanted = form.read();
        if (wanted.isEmpty() || !demoClock.goTo(wanted.get())) {
            errors.rejectValue("day", "demo.clock.unreadable");
            return page(model);
        }
        redirect.addFlashAttribute("flash", "demo.clock.moved");
        return "redirect:/dev/orologio";
    }

    @PostMapping("/dev/orologio/salto")
    String jump(ClockJump jump) {
        try {
            demoClock.goTo(Instant.parse(Objects.requireNonNullElse(jump.to(), "")));
        } catch (DateTimeException notAnInstant) {
            return "redirect:/dev/orologio";
        }
        return "redirect:/dev/orologio";
    }

    @PostMapping("/dev/orologio/ora-vera")
    String reset() {
        demoClock.reset();
        return "redirect:/dev/orologio";
    }

    /** What a one-click jump sends. */
    record ClockJump(@Nullable String to) {}

    private String page(Model model) {
        model.addAttribute("page", new ClockPage(ItalianFormats.moment(clock.instant()), demoClock.moved(), jumps()));
        return VIEW;
    }

    private List<ClockPage.Jump> jumps() {
        Instant now = clock.instant();
        List<ClockPage.Jump> jumps = new ArrayList<>();
        for (CallSummary call : calls.published()) {
            if (call.state() == CallState.OPEN || call.state() == CallState.SUSPENDED) {
                add(jumps, "demo.clock.afterClosing", call.closesAt().plus(Duration.ofMinutes(1)), call.title());
            }
        }
        add(jumps, "demo.clock.tomorrow", now.plus(Duration.ofDays(1)), "");
        add(jumps, "demo.clock.inAMonth", now.plus(Duration.ofDays(30)), "");
        add(jumps, "demo.clock.inThreeMonths", now.plus(Duration.ofDays(91)), "");
        add(jumps, "demo.clock.inAYear", now.plus(Duration.ofDays(365)), "");
        return jumps;
    }

    private void add(List<ClockPage.Jump> jumps, String key, Instant to, String what) {
        Object[] args = {what, ItalianFormats.moment(to)};
        jumps.add(new ClockPage.Jump(to.toString(), messages.getMessage(key, args, LocaleContextHolder.getLocale())));
    }
}
