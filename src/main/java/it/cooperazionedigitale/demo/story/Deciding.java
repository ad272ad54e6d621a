package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.evaluation.usecase.ApproveFreeze;
import it.cooperazionedigitale.evaluation.usecase.BuildRanking;
import it.cooperazionedigitale.evaluation.usecase.CastVote;
import it.cooperazionedigitale.evaluation.usecase.ProposeFreeze;
import it.cooperazionedigitale.evaluation.usecase.ProposeResolution;
import it.cooperazionedigitale.shared.Ids;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the calls of the story are ranked and resolved. */
@Component
class Deciding {

    private final Stage stage;
    private final BuildRanking build;
    private final ProposeFreeze proposeFreeze;
    private final ApproveFreeze approveFreeze;
    private final ProposeResolution proposeResolution;
    private final CastVote vote;

    Deciding(
            Stage stage,
            BuildRanking build,
            ProposeFreeze proposeFreeze,
            ApproveFreeze approveFreeze,
            ProposeResolution proposeResolution,
            CastVote vote) {
        this.stage = stage;
        this.build = build;
        this.proposeFreeze = proposeFreeze;
        this.approveFreeze = approveFreeze;
        this.proposeResolution = proposeResolution;
        this.vote = vote;
    }

    /** Anna makes the ranking and Bruno approves its freezing. */
    void rank(CallBook.Plan call) {
        UUID ranking = stage.as(
                DemoPerson.ANNA, anna -> Ids.named("ranking/" + call.code(), () -> build.build(call.id(), anna)));
        stage.after(Duration.ofDays(1));
        stage.does(DemoPerson.ANNA, anna -> proposeFreeze.propose(ranking, anna));
        stage.after(Duration.ofDays(1));
        stage.does(DemoPerson.BRUNO, bruno -> approveFreeze.approve(ranking, bruno));
        stage.after(Duration.ofDays(1));
    }

    /** Anna makes a ranking that is not frozen yet; a second one takes the place of the first. */
    UUID build(CallBook.Plan call, String round) {
        return stage.as(
                DemoPerson.ANNA,
                anna -> Ids.named("ranking/" + call.code() + round, () -> build.build(call.id(), anna)));
    }

    /** Anna asks for a ranking to be frozen. */
    void proposeFreeze(UUID ranking) {
        stage.does(DemoPerson.ANNA, anna -> proposeFreeze.propose(ranking, anna));
    }

    /** Anna proposes the resolution. */
    UUID propose(CallBook.Plan call, String round) {
        return stage.as(
                DemoPerson.ANNA,
                anna -> Ids.named(
                        "resolution/" + call.code() + round,
                        () -> proposeResolution.propose(
                                call.id(),
                                "Si approva la graduatoria e si concedono i contributi alle domande finanziate.",
                                anna)));
    }

    /** Bruno and Carla approve. */
    void approve(UUID resolution) {
        stage.after(Duration.ofDays(2));
        stage.does(DemoPerson.BRUNO, bruno -> vote.cast(resolution, true, "", bruno));
        stage.does(DemoPerson.CARLA, carla -> vote.cast(resolution, true, "", carla));
        stage.after(Duration.ofHours(1));
    }

    /** Bruno and Carla send it back. */
    void reject(UUID resolution) {
        stage.after(Duration.ofDays(2));
        stage.does(DemoPerson.BRUNO, bruno -> vote.cast(resolution, false, "Manca il richiamo al bando.", bruno));
        stage.does(DemoPerson.CARLA, carla -> vote.cast(resolution, false, "Manca il richiamo al bando.", carla));
        stage.after(Duration.ofDays(1));
    }
}
