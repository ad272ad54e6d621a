package it.cooperazionedigitale.applications.web.plan;

import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as Italians type them: the same rules as for money, without the sign. */
final class Figures {

    private Figures() {}

    static Optional<BigDecimal> parse(String typed) {
        return typed.contains("€") ? Optional.empty() : Euro.parse(typed).map(Euro::amount);
    }

    static String typed(BigDecimal number) {
        return Euro.of(number).typed();
    }
}
