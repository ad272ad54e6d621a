package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.TypedDay;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be compared in stored answers: numbers and amounts by their value, days by their number. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.?\\d{3}){0,6}(,\\d{1,2})?");

    private Amounts() {}

    /** The value of a text, if it is one; what staff laid down may be written in any of the ways a field takes. */
    static Optional<BigDecimal> of(@Nullable Object stored) {
        if (!(stored instanceof String text)) {
            return Optional.empty();
        }
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                : Euro.parse(text)
                        .map(Euro::amount)
                        .or(() -> TypedDay.parse(text).map(day -> BigDecimal.valueOf(day.toEpochDay())));
    }
}
