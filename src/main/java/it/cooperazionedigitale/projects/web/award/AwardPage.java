package it.cooperazionedigitale.projects.web.award;

import it.cooperazionedigitale.projects.domain.AwardState;
import it.cooperazionedigitale.projects.usecase.AwardView;
import it.cooperazionedigitale.projects.web.ProjectWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The award, ready to print. */
record AwardPage(
        UUID id,
        String title,
        String code,
        String amount,
        List<String> payments,
        String term,
        boolean open,
        boolean passed,
        boolean mayAnswer,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable UUID projectId) {

    static AwardPage of(AwardView award, ProjectWords words) {
        boolean offered = award.state() == AwardState.OFFERED;
        return new AwardPage(
                award.applicationId(),
                award.title(),
                award.code(),
                award.amount().format(),
                words.payments(award.payments()),
                ItalianFormats.deadline(award.acceptBy()),
                offered && !award.overdue(),
                offered && award.overdue(),
                award.mayAnswer(),
                award.decidedAt() == null
                        ? null
                        : words.say(
                                "projects.award.outcome." + award.state(), ItalianFormats.deadline(award.decidedAt())),
                award.reason(),
                award.projectId());
    }
}
