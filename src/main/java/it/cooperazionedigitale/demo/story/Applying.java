package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.ChooseTransformer;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.NoteWork;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** How the bodies of the story apply: some halfway, most to the end. */
@Component
class Applying {

    private final Stage stage;
    private final StartApplication start;
    private final AnswerSection answer;
    private final SaveBudget budget;
    private final ChooseTransformer choose;
    private final ConfirmDeclarations declare;
    private final SubmitApplication submit;
    private final WithdrawApplication withdraw;
    private final NoteWork work;

    Applying(
            Stage stage,
            StartApplication start,
            AnswerSection answer,
            SaveBudget budget,
            ChooseTransformer choose,
            ConfirmDeclarations declare,
            SubmitApplication submit,
            WithdrawApplication withdraw,
            NoteWork work) {
        this.stage = stage;
        this.start = start;
        this.answer = answer;
        this.budget = budget;
        this.choose = choose;
        this.declare = declare;
        this.submit = submit;
        this.withdraw = withdraw;
        this.work = work;
    }

    /** Tells one application from its first page to its receipt, or as far as it goes. */
    void tell(Case application, Body firm) {
        stage.does(application.body().owner(), owner -> {
            UUID made = Ids.named(
                    application.name(), () -> start.start(application.call().id(), owner));
            Assert.state(made.equals(application.id()), "the application's id is not the derived one");
            stage.after(Duration.ofMinutes(25));
            need(application, owner);
            worked(application, "progetto/bisogno", 11, owner);
            if (application.fate() == Fate.DRAFT) {
                return;
            }
            complete(application, firm, owner);
            stage.after(Duration.ofMinutes(40));
            submit.submit(application.id(), stage.now(), owner);
            if (application.fate() == Fate.WITHDRAWN) {
                stage.after(Duration.ofHours(2));
                withdraw.withdraw(application.id(), "Ci ripensiamo e presentiamo il prossimo anno.", owner);
            }
        });
    }

    /** How long it took, a little more or less for each body. */
    private void worked(Case application, String place, int minutes, Viewer owner) {
        int more = application.number() * 7 % 5 - 2;
        work.note(application.id(), place, stage.now().minus(Duration.ofMinutes(minutes + more)), owner);
    }

    private void need(Case application, Viewer owner) {
        answer.answer(
                application.id(),
                "bisogno",
                0,
                Map.of(
                        "titolo", List.of(application.title()),
                        "bisogno",
                                List.of("Oggi facciamo quasi tutto su carta e con fogli sparsi: perdiamo tempo, qualche"
                                        + " richiesta si smarrisce e chi lavora fuori sede non vede le informazioni."),
                        "obiettivi",
                                List.of(
                                        "Dimezzare il tempo passato a ricopiare dati e rispondere entro un giorno a nove"
                                                + " richieste su dieci. Lo misureremo ogni mese.")),
                owner);
    }

    private void plan(Case application, Viewer owner) {
        answer.answer(
                application.id(),
                "piano",
                0,
                Map.of(
                        "tappe.0.che-cosa", List.of("La prima versione è in prova da chi lavora"),
                        "tappe.1.che-cosa", List.of("Tutti la usano ogni giorno"),
                        "ha-preventivo", List.of("no")),
                owner);
        worked(application, "progetto/piano", 6, owner);
    }

    private void complete(Case application, Body firm, Viewer owner) {
        answer.answer(
                application.id(),
                "risultati",
                0,
                Map.of(
                        "persone", List.of(String.valueOf(20 + application.number() * 13)),
                        "ambito", List.of(application.number() % 2 == 0 ? "gestione" : "vendita"),
                        "altri",
                                List.of(
                                        "Scriveremo una guida breve con licenza aperta e la presenteremo alle cooperative"
                                                + " vicine in due incontri."),
                        "goals", List.of("08", application.number() % 2 == 0 ? "09" : "12")),
                owner);
        worked(application, "progetto/risultati", 7, owner);
        if (application.number() % 2 == 0) {
            plan(application, owner);
        }
        long development = 5_000 + 250L * (application.number() % 7);
        List<CostLine> lines = List.of(
                new CostLine("sviluppo", "Configurazione e sviluppo su misura", BigDecimal.valueOf(development)),
                new CostLine("attrezzature", "Tablet e licenze per un anno", BigDecimal.valueOf(3_200)),
                new CostLine("formazione", "Tre giornate con chi lavora", BigDecimal.valueOf(2_100)));
        Euro requested =
                Euro.of(BigDecimal.valueOf((development + 5_300) * 0.75)).atMost(Euro.of(10_000));
        budget.save(application.id(), 0, BudgetDraft.alone(lines, requested), owner);
        worked(application, "budget", 14, owner);
        if (application.number() % 3 != 2) {
            choose.choose(application.id(), firm.id(), owner);
            worked(application, "trasformatrice", 3, owner);
        }
        declare.confirm(application.id(), EnumSet.allOf(Declaration.class), owner);
        worked(application, "dichiarazioni", 3, owner);
    }
}
