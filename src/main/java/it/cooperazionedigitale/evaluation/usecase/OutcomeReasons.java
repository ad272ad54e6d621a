package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The reasons the portal itself gives where an act goes against an applicant, in the programme's language. */
@Component
class OutcomeReasons {

    private final MessageSource messages;

    OutcomeReasons(MessageSource messages) {
        this.messages = messages;
    }

    /** The score does not reach the threshold. */
    String belowThreshold(RankingLine line, int threshold) {
        return messages.getMessage(
                "evaluation.reason.belowThreshold",
                new Object[] {ItalianFormats.decimal(line.score().doubleValue()), String.valueOf(threshold)},
                Locale.ITALIAN);
    }
}
