package it.cooperazionedigitale.insights.web;

import it.cooperazionedigitale.insights.usecase.Totals;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Figure;
import java.time.Instant;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How figures and terms are put into words, the same on every page. */
@Component
public class InsightsWords {

    private final MessageSource messages;

    InsightsWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A sentence of the bundles, in the reader's language. */
    public String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** The programme's figures, each with how it is worked out. */
    public List<Figure> figures(Totals totals) {
        return List.of(
                figure("closed", ItalianFormats.number(totals.closed())),
                figure("closedEuro", Euro.of(totals.closedEuro()).round()),
                figure("people", ItalianFormats.number(totals.people())),
                figure("running", ItalianFormats.number(totals.running())),
                figure("runningEuro", Euro.of(totals.runningEuro()).round()),
                figure("bodies", ItalianFormats.number(totals.bodies())),
                figure("transformers", ItalianFormats.number(totals.transformers())));
    }

    private static Figure figure(String name, String value) {
        return new Figure("insights.figure." + name, value, "insights.figure." + name + ".how");
    }

    /** How much time is left, in words. */
    public String left(Instant now, Instant until) {
        long days = ItalianFormats.daysBetween(now, until);
        if (days > 1) {
            return say("insights.left.days", days);
        }
        long hours = ItalianFormats.hoursBetween(now, until);
        return hours >= 1 ? say("insights.left.hours", hours) : say("insights.left.minutes");
    }
}
