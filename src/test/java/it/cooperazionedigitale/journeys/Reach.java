package it.cooperazionedigitale.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a page serves who enlarges it and who uses the keyboard (WCAG 2.2: 1.4.4, 1.4.10, 2.4.7, 2.4.11): at 320 px and with text
 * twice as large nothing lies beyond the window, and each control that has the focus is seen, with its ring.
 */
final class Reach {

    private static final int NARROW = 320;

    /** Goes through the page as the Tab key does, and looks what lies at the place of the control that has the focus. */
    private static final String FOCUS = """
            () => {
              const told = (one) => one.outerHTML.replace(/\\s+/g, ' ').slice(0, 140);
              const look = (one, part) => { const style = getComputedStyle(one, part); return [style.outlineStyle, style.outlineWidth, style.boxShadow].join(); };
              const ring = (one) => [look(one), look(one, '::after'), ...(one.closest('label') ? [look(one.closest('label'))] : [])].join();
              const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
              const reached = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter((one) => one.tabIndex >= 0 && !one.disabled && one.type !== 'hidden' && shown(one));
              const seen = (one) => {
                const boxes = [...one.getClientRects()];
                return boxes.some((box) => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.2], [0.5, 0.8], [0.1, 0.02]].some(([across, down]) => {
                  const there = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down);
                  return there && (one.contains(there) || (one.labels && [...one.labels].some((label) => label.contains(there))));
                }));
              };
              const faults = [];
              document.activeElement.blur();
              reached.forEach((one) => {
                const calm = ring(one);
                one.focus();
                if (document.activeElement !== one) faults.push('takes no focus: ' + told(one));
                else if (!seen(one)) faults.push('covered while it has the focus: ' + told(one));
                else if (ring(one) === calm) faults.push('has no ring: ' + told(one));
              });
              document.activeElement.blur();
              scrollTo(0, 0);
              window.reached = reached.length;
              return faults.slice(0, 5);
            }""";

    private static final String LARGE = "() => { document.documentElement.style.fontSize = '200%'; }";
    private static final String USUAL = "() => { document.documentElement.style.fontSize = ''; }";

    private Reach() {}

    /** What is out of reach on the page in front of the visitor; the window is left as it was. */
    static List<String> faults(Page page) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        List<String> faults = new ArrayList<>();
        page.setViewportSize(NARROW, height);
        Axe.overflow(page).forEach(fault -> faults.add("at 320 px " + fault));
        page.setViewportSize(Visitor.DESK, height);
        page.evaluate(LARGE);
        Axe.overflow(page).forEach(fault -> faults.add("with text twice as large " + fault));
        page.evaluate(USUAL);
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        // From now on the page takes the person for one who uses the keyboard.
        page.keyboard().press("Tab");
        Axe.said(page.evaluate(FOCUS)).forEach(fault -> faults.add("a control " + fault));
        return faults;
    }

    /** How many controls the last look went through. */
    static int controls(Page page) {
        return ((Number) page.evaluate("() => window.reached")).intValue();
    }
}
