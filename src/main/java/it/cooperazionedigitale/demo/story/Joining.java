package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.JoinCode;
import it.cooperazionedigitale.applications.usecase.AskToTakePart;
import it.cooperazionedigitale.applications.usecase.ChooseProjectForm;
import it.cooperazionedigitale.applications.usecase.ConfirmPartnership;
import it.cooperazionedigitale.applications.usecase.EndPartnership;
import it.cooperazionedigitale.applications.usecase.GivePartnerRole;
import it.cooperazionedigitale.applications.usecase.LeavePartnership;
import it.cooperazionedigitale.applications.usecase.MakeJoinCode;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Two drafts of the open call become networks: one with a partner that confirmed, one whose partner has still to do it. */
@Component
class Joining {

    private final Stage stage;
    private final Lead lead;
    private final AskToTakePart ask;
    private final GivePartnerRole give;
    private final ConfirmPartnership confirm;
    private final Endings endings;

    /** What the lead says of all. */
    @Component
    record Lead(ChooseProjectForm choose, MakeJoinCode makeCode, SaveBudget budget) {}

    /** How ties end. */
    @Component
    record Endings(EndPartnership byLead, LeavePartnership byPartner) {}

    Joining(
            Stage stage,
            Lead lead,
            AskToTakePart ask,
            GivePartnerRole give,
            ConfirmPartnership confirm,
            Endings endings) {
        this.stage = stage;
        this.lead = lead;
        this.ask = ask;
        this.give = give;
        this.confirm = confirm;
        this.endings = endings;
    }

    /** The first two drafts, with bodies that have no application in the call. */
    void tell(List<Case> drafts, List<Body> free) {
        Iterator<Body> others = free.iterator();
        Case shop = drafts.get(0);
        JoinCode code = open(shop, ProjectForm.NETWORK);
        Seat first = takenIn(shop, code, others.next(), "Prova il nuovo sistema nei suoi due punti vendita.");
        share(shop, first.body());
        confirms(first);
        asks(shop, code, others.next());
        Body late = others.next();
        UUID declined = asks(shop, code, late);
        end(shop, declined, "Per questo progetto cerchiamo chi lavora nella nostra provincia.");
        Seat removed = takenIn(shop, code, others.next(), "Mette a disposizione la sala per i corsi.");
        end(shop, removed.part(), "I corsi si faranno a distanza: la sala non serve più.");

        Case farm = drafts.get(1);
        JoinCode second = open(farm, ProjectForm.CHAIN);
        takenIn(farm, second, others.next(), "Trasforma il raccolto e registra i lotti nello stesso sistema.");
        Seat gone = takenIn(farm, second, others.next(), "Vende i prodotti e aggiorna il catalogo.");
        stage.does(
                gone.body().owner(),
                owner -> endings.byPartner().leave(gone.part(), "Quest’anno non abbiamo le persone per farlo.", owner));
    }

    private record Seat(Body body, UUID part) {}

    private JoinCode open(Case application, ProjectForm form) {
        stage.after(Duration.ofHours(3));
        return stage.as(application.body().owner(), owner -> {
            lead.choose().choose(application.id(), form, owner);
            return lead.makeCode().make(application.id(), owner);
        });
    }

    private UUID asks(Case application, JoinCode code, Body body) {
        stage.after(Duration.ofMinutes(50));
        String name =
                "partner/" + application.call().code() + "/" + body.taxCode().value();
        return stage.as(
                body.owner(),
                owner -> Ids.named(name, () -> ask.ask(code, owner)).orElseThrow());
    }

    private Seat takenIn(Case application, JoinCode code, Body body, String role) {
        UUID part = asks(application, code, body);
        stage.after(Duration.ofMinutes(20));
        stage.does(application.body().owner(), owner -> give.give(application.id(), part, role, owner));
        return new Seat(body, part);
    }

    private void share(Case application, Body partner) {
        List<CostLine> lines = List.of(
                new CostLine("sviluppo", "Configurazione e sviluppo su misura", BigDecimal.valueOf(18_000)),
                new CostLine(
                        "attrezzature",
                        "Lettori e bilance per i punti vendita",
                        BigDecimal.valueOf(6_000),
                        BigDecimal.valueOf(1_320),
                        partner.id()));
        Map<UUID, Euro> shares = Map.of(application.body().id(), Euro.of(14_000), partner.id(), Euro.of(5_500));
        stage.does(
                application.body().owner(),
                owner -> lead.budget()
                        .save(application.id(), 0, new BudgetDraft(lines, Euro.of(19_500), shares), owner));
    }

    private void confirms(Seat seat) {
        stage.after(Duration.ofHours(1));
        stage.does(seat.body().owner(), owner -> confirm.confirm(seat.part(), EnumSet.allOf(Declaration.class), owner));
    }

    private void end(Case application, UUID part, String reason) {
        stage.after(Duration.ofMinutes(15));
        stage.does(application.body().owner(), owner -> endings.byLead().end(application.id(), part, reason, owner));
    }
}
