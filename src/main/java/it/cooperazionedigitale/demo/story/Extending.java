package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.calls.usecase.RejectExtension;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.demo.story.CallBook.Plan;
import it.cooperazionedigitale.shared.Ids;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the closing of a call is moved: one person proposes, another decides. */
@Component
class Extending {

    private final Stage stage;
    private final ProposeExtension propose;
    private final ApproveExtension approve;
    private final RejectExtension reject;

    Extending(Stage stage, ProposeExtension propose, ApproveExtension approve, RejectExtension reject) {
        this.stage = stage;
        this.propose = propose;
        this.approve = approve;
        this.reject = reject;
    }

    /** Three proposals to move a closing: one refused, one approved, one waiting. */
    void extend(Plan call) {
        UUID tooMuch = propose(call, 90);
        stage.does(DemoPerson.BRUNO, bruno -> reject.reject(tooMuch, "Tre mesi sono troppi.", bruno));
        UUID fair = propose(call, 5);
        stage.does(DemoPerson.BRUNO, bruno -> approve.approve(fair, bruno));
        propose(call, 10);
    }

    private UUID propose(Plan call, int days) {
        return stage.as(
                DemoPerson.ANNA,
                anna -> Ids.named(
                        "extension/" + call.code() + "/" + days,
                        () -> propose.propose(
                                call.id(),
                                call.closesAt().plus(Duration.ofDays(days)),
                                "La correzione dell’allegato chiede tempo.",
                                anna)));
    }
}
