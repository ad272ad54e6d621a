package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.shared.Euro;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a cost line comes to in words, the same on every page and on paper: VAT nobody gives back is never hidden in a sum. */
@Component
public class CostWords {

    private final MessageSource messages;

    CostWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The cost and, where there is any, the VAT within. */
    public String of(Euro paid, @Nullable Euro vat) {
        return of(paid, vat, LocaleContextHolder.getLocale());
    }

    /** The same in a language. */
    public String of(Euro paid, @Nullable Euro vat, Locale language) {
        return vat == null || !vat.isPositive()
                ? paid.format()
                : messages.getMessage(
                        "applications.cost.withVat", new Object[] {paid.format(), vat.format()}, language);
    }
}
