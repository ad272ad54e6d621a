package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The frame of a page that no controller shows but who handles an exception: who is signed in is not forgotten there. */
@Component
public class PageFrame {

    private final LayoutAdvice advice;

    PageFrame(LayoutAdvice advice) {
        this.advice = advice;
    }

    /** Puts it around the page. */
    public void around(Model model, HttpServletRequest request) {
        model.addAttribute("layout", advice.layout(request));
    }
}
