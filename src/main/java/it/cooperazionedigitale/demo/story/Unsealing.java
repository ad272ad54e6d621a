package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.applications.usecase.ApproveOpening;
import it.cooperazionedigitale.applications.usecase.ProposeOpening;
import it.cooperazionedigitale.applications.usecase.ReadOpened;
import it.cooperazionedigitale.applications.usecase.RejectOpening;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Ids;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How sealed applications are opened before the closing, or not: one person proposes, another decides. */
@Component
class Unsealing {

    private final Stage stage;
    private final ApplicationDirectory applications;
    private final ProposeOpening propose;
    private final ApproveOpening approve;
    private final RejectOpening reject;
    private final ReadOpened read;

    Unsealing(
            Stage stage,
            ApplicationDirectory applications,
            ProposeOpening propose,
            ApproveOpening approve,
            RejectOpening reject,
            ReadOpened read) {
        this.stage = stage;
        this.applications = applications;
        this.propose = propose;
        this.approve = approve;
        this.reject = reject;
        this.read = read;
    }

    /** Of three proposals the first is approved and read, the second rejected, the third waits. */
    void tell(List<Case> sealed) {
        UUID call = sealed.get(0).call().id();
        UUID ordered = propose(sealed.get(0), "Un giudice ha chiesto copia della domanda entro questa settimana.");
        UUID curious = propose(sealed.get(1), "Vorremmo capire se il titolo è quello giusto.");
        stage.after(Duration.ofHours(2));
        stage.does(DemoPerson.BRUNO, bruno -> approve.approve(call, ordered, bruno));
        stage.does(
                DemoPerson.BRUNO,
                bruno -> reject.reject(
                        call, curious, "Non è urgente: si guarda dopo la chiusura, come le altre.", bruno));
        stage.after(Duration.ofHours(1));
        stage.does(DemoPerson.ANNA, anna -> read.read(call, ordered, anna));
        propose(sealed.get(2), "La cooperativa ha chiesto aiuto: teme di avere allegato il documento di un’altra.");
    }

    private UUID propose(Case sealed, String reason) {
        String protocol = applications
                .findSealedToo(sealed.id())
                .map(ApplicationSummary::protocol)
                .orElseThrow();
        return stage.as(
                DemoPerson.ANNA,
                anna -> Ids.named(
                        "opening/" + sealed.number(),
                        () -> propose.propose(sealed.call().id(), protocol, reason, anna)
                                .orElseThrow()));
    }
}
