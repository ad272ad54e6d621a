package it.cooperazionedigitale.journeys;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * axe-core with the rules of WCAG 2.0, 2.1 and 2.2, level A and AA, contrast included; what axe cannot
 * decide counts as wrong too: a contrast it could not measure is a contrast nobody has measured. And whether a page fits its width.
 */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags },
                resultTypes: ['violations', 'incomplete'] });
              const told = (one, prefix) => prefix + one.id + ': ' + one.nodes.map((node) =>
                node.target.join(' ') + ' ' + node.html.slice(0, 160) + ' (' + (node.any[0] || node.all[0] || node.none[0] || {}).message + ')')
                .join(' | ');
              return [...found.violations.map((one) => told(one, '')),
                ...found.incomplete.map((one) => told(one, 'undecided '))];
            }""";
    /** Words and controls that lie beyond the window: main is clipped, so that its width alone would not tell. */
    private static final String OVERFLOW = """
            () => {
              const room = document.documentElement.clientWidth;
              const words = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
              const out = [...document.querySelectorAll('body *')].filter((one) => {
                if (!words(one) && !one.matches('input, select, textarea, button, img')) return false;
                if (one.closest('.scroll, .sr, .skip, [aria-hidden=true], svg, datalist, option')) return false;
                if (!one.checkVisibility()) return false;
                const box = one.getBoundingClientRect();
                return box.width > 1 && box.height > 1 && (box.right > room + 1 || box.left < -1);
              });
              const wide = document.documentElement.scrollWidth > room;
              return wide || out.length ? ['wider than its window: ' + document.documentElement.scrollWidth + ' > ' + room + ' '
                + out.slice(0, 3).map((one) => one.outerHTML.slice(0, 140)).join(' | ')] : [];
            }""";

    private Axe() {}

    /** What is wrong with the page in front of the visitor, at the width it has now. */
    static List<String> faults(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SOURCE);
        }
        List<String> faults = new ArrayList<>(said(page.evaluate(RUN)));
        faults.addAll(overflow(page));
        return faults;
    }

    /** What lies beyond the window. */
    static List<String> overflow(Page page) {
        return said(page.evaluate(OVERFLOW));
    }

    static List<String> said(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String source() {
        try (InputStream script = Page.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + ";undefined";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
