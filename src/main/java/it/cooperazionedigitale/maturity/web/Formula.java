package it.cooperazionedigitale.maturity.web;

import it.cooperazionedigitale.maturity.MaturityBand;
import it.cooperazionedigitale.maturity.domain.Peers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the scores are worked out, in sentences a person can check with a pencil. */
@Component
public class Formula {

    private final MaturityWords words;

    Formula(MaturityWords words) {
        this.words = words;
    }

    /** One step a sentence. */
    public List<String> sentences() {
        List<String> said = new ArrayList<>(List.of(
                words.of("maturity.formula.ticks"),
                words.of("maturity.formula.grades"),
                words.of("maturity.formula.mean"),
                words.of("maturity.formula.rounding")));
        for (MaturityBand band : MaturityBand.values()) {
            said.add(words.of(
                    "maturity.formula.band", band.lowest(), band.highest(), words.of("maturity.band." + band.name())));
        }
        said.add(words.of("maturity.formula.peers", Peers.LEAST));
        return said;
    }
}
