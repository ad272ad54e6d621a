package it.cooperazionedigitale.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages for what goes wrong: what happened, what to do, whether drafts are safe. Never a stack trace. */
@Controller
class ErrorPages implements ErrorController {

    static final String VIEW = "error/page";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 409, 410, 413, 422, 429, 500, 503);

    private final List<WayBack> ways;

    ErrorPages(List<WayBack> ways) {
        this.ways = ways;
    }

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = explained(request);
        response.setStatus(status);
        model.addAttribute("status", status);
        model.addAttribute("reason", request.getAttribute(ErrorAdvice.REASON));
        model.addAttribute("typed", request.getAttribute(TypedForAnother.ATTRIBUTE));
        model.addAttribute("place", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        model.addAttribute("body", status == 404 ? request.getAttribute(ErrorAdvice.OTHER_BODY) : null);
        model.addAttribute("way", status == 409 ? way(request) : null);
        Object turnedAway = request.getAttribute(TurnedAway.ATTRIBUTE);
        model.addAttribute("turnedAway", turnedAway);
        model.addAttribute("incident", status >= 500 && turnedAway == null ? incident(request) : null);
        return VIEW;
    }

    private WayBack.@Nullable Way way(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return ways.stream().flatMap(one -> one.from(path).stream()).findFirst().orElse(null);
    }

    private static int explained(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : 404;
        if (EXPLAINED.contains(status)) {
            return status;
        }
        return status >= 500 ? 500 : status == 401 ? 403 : 404;
    }

    /** A code people can read out on the phone and operators find in the log. */
    private static String incident(HttpServletRequest request) {
        String code =
                Long.toString(Math.abs(System.nanoTime() % 2_176_782_336L), 36).toUpperCase(java.util.Locale.ROOT);
        Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.error("Incident {} at {}", code, path, failure instanceof Throwable thrown ? thrown : null);
        return code;
    }
}
