package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingState;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the Comitato direttivo gives a proposed ranking back, with a reason. */
@Service
public class ReturnRanking {

    private final Rankings rankings;
    private final AuditTrail audit;

    ReturnRanking(Rankings rankings, AuditTrail audit) {
        this.rankings = rankings;
        this.audit = audit;
    }

    /** Gives it back: it is a draft again. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('BOARD')")
    public void giveBack(UUID rankingId, String reason, Viewer viewer) {
        Ranking ranking = rankings.hold(rankingId).orElseThrow(NotFound::new);
        RankingState from = ranking.state();
        ranking.giveBack(reason);
        rankings.save(ranking);
        audit.record(
                viewer,
                "ranking.returned",
                "ranking",
                rankingId,
                reason.strip(),
                Changes.of("rankingState", from, ranking.state()));
    }
}
