package it.cooperazionedigitale.maturity.web;

import it.cooperazionedigitale.maturity.Bilingual;
import it.cooperazionedigitale.maturity.MaturityBand;
import it.cooperazionedigitale.site.Tone;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the check in the language of the page. */
@Component
public class MaturityWords {

    private final MessageSource messages;

    MaturityWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of a key. */
    public String of(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** A text of the questionnaire. */
    public String of(Bilingual text) {
        return text.in(LocaleContextHolder.getLocale());
    }

    /** A score out of a hundred. */
    public String score(int points) {
        return of("maturity.score", points);
    }

    /** What a score is called. */
    public String band(int points) {
        return of("maturity.band." + MaturityBand.of(points).name());
    }

    /** How much it changed: more, less or the same. */
    public String change(int before, int now) {
        int change = now - before;
        return change == 0
                ? of("maturity.change.same")
                : of(change > 0 ? "maturity.change.more" : "maturity.change.less", Math.abs(change));
    }

    /** How a band is tinted: a low score is no fault. */
    public static Tone tone(int points) {
        return MaturityBand.of(points).compareTo(MaturityBand.GOOD) >= 0 ? Tone.OK : Tone.CALM;
    }
}
