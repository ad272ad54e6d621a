package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.demo.DemoClock;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.documents.check.CheckFiles;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * A call of another shape, made in the browser from nothing to an accepted contribution: questions of its own, networks only, the
 * budget shared among the hubs, paid in two parts. Nothing of it is written in the code.
 */
@DemoTest
@TestPropertySource(properties = "portal.world=its own")
class ThirdCallJourneyTests {

    private static final String FORM = "domanda-rete";
    private static final String CALL = "Insieme nel digitale";
    private static final String LEAD = "Cooperativa Fili d’Erba";
    private static final String PARTNER = "Cooperativa Vele Alte";

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Autowired
    private DemoClock demoClock;

    @Autowired
    private CheckFiles checks;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visitor visitor;
    private WritingSteps writing;

    @AfterEach
    void leaves() {
        demoClock.reset();
        visitor.close();
    }

    @Test
    void annaMakesItFromNothingAndANetworkIsFundedByIt() {
        visitor = new Visitor(home, Visitor.PHONE, true);
        writing = new WritingSteps(visitor);
        visitor.becomes(DemoPerson.ANNA);
        writesTheForm();
        UUID call = writesTheCall();

        visitor.opens("/gestione/moduli/" + FORM);
        visitor.sees(CALL);
        visitor.presses("Modifica le domande");
        visitor.follows("La rete");
        writing.beginsAQuestion("Un testo lungo", "Che cosa cambierà tra un anno?");
        writing.saves();
        writing.publishesTheForm(FORM, 2);
        assertThat(versionAskedBy(call))
                .as("a scheduled call keeps its questions")
                .isEqualTo(1);
        assertThat(visitor.statusOf("/gestione/bandi/" + call + "/modifica/termini"))
                .as("nobody changes them any more")
                .isEqualTo(409);

        visitor.signsOut();
        visitor.opens("/bandi/" + slugOf(call));
        visitor.seesHeading(CALL);
        visitor.sees("La rete");

        UUID application = aNetworkApplies(slugOf(call));
        itIsFunded(call, application);
        itAccepts(application);
    }

    private UUID aNetworkApplies(String slug) {
        NetworkSteps network = new NetworkSteps(visitor);
        ApplicationSteps applying = new ApplicationSteps(visitor);
        demoClock.goTo(clock.instant().plus(Duration.ofDays(3)));
        visitor.becomes(DemoPerson.GIULIA);
        UUID application = network.startsFrom(slug, CALL);
        network.tellsOfTheNetwork(application);
        network.mendsTheSum(application);
        String code = network.makesTheCode(application);
        visitor.canReadItWithAnyHelp();
        visitor.becomes(DemoPerson.CHIARA);
        network.asksToTakePart(code);
        visitor.becomes(DemoPerson.GIULIA);
        network.takesIn(application, PARTNER, "Prova la piattaforma in Liguria e forma le sue persone.");
        network.writesTheBudget(application, LEAD, PARTNER);
        applying.declares(application);
        assertThat(visitor.statusOfSending("/coop/domande/" + application + "/invio"))
                .as("the partner has not confirmed yet, and the agreement is being checked")
                .isEqualTo(409);
        visitor.becomes(DemoPerson.CHIARA);
        network.confirmsItsPart(CALL);
        visitor.canReadItWithAnyHelp();
        while (checks.checkOne()) {
            // one file after the other
        }
        visitor.becomes(DemoPerson.GIULIA);
        applying.goesToTheSending(application);
        visitor.presses("Invia la domanda");
        applying.readsTheReceipt(application);
        return application;
    }

    private void itIsFunded(UUID call, UUID application) {
        Backstage backstage = beans.createBean(Backstage.class);
        EvaluationSteps judging = new EvaluationSteps(visitor, slugOf(call), "RETE-1", CALL);
        demoClock.goTo(clock.instant().plus(Duration.ofDays(60)));
        visitor.becomes(DemoPerson.ANNA);
        visitor.opens("/gestione/domande/" + application);
        visitor.sees(PARTNER);
        visitor.sees("accordo.pdf");
        backstage.bringThrough(call, DemoPerson.SARA.email(), DemoPerson.ELENA.email());
        visitor.becomes(DemoPerson.ANNA);
        judging.makesTheRanking();
        visitor.sees("120.000,00");
        judging.proposesTheFreeze();
        visitor.becomes(DemoPerson.BRUNO);
        judging.approvesTheFreeze();
        visitor.becomes(DemoPerson.ANNA);
        UUID resolution = judging.proposesTheResolution();
        visitor.becomes(DemoPerson.BRUNO);
        judging.votesYes(resolution);
        visitor.becomes(DemoPerson.CARLA);
        judging.votesYes(resolution);
        visitor.sees("Approvata");
        backstage.settles();
    }

    private void itAccepts(UUID application) {
        visitor.becomes(DemoPerson.GIULIA);
        new ApplicationSteps(visitor).accepts(application, "26.000,00");
        visitor.sees("Hai accettato il contributo: il progetto è nato.");
        visitor.sees("13.000,00");
    }

    private void writesTheForm() {
        writing.beginsAForm("Domanda di rete", FORM);
        writing.addsASection("La rete");
        writing.beginsAQuestion("Sì o no", "Avete già lavorato insieme?");
        writing.saves();
        writing.beginsAQuestion("Un numero", "Da quanti anni?");
        writing.asksOnlyIf("Avete già lavorato insieme?", "è", "sì");
        writing.saves();
        visitor.sees("solo in certi casi");
        writing.beginsAQuestion("Un importo in euro", "Quanto costa il progetto?");
        writing.saves();
        writing.beginsAQuestion("Una tabella", "Chi fa che cosa?");
        writing.addsAColumn(1, "Attività", "Una riga di testo");
        writing.addsAColumn(2, "Costo", "Un importo in euro");
        writing.saves();
        writing.beginsAQuestion("File da caricare", "Carica l’accordo di rete");
        visitor.writes("Allegato del bando", "accordo-di-rete");
        writing.saves();

        visitor.follows("Aggiungi una regola");
        visitor.answers("left", "chi-fa-che-cosa.costo");
        visitor.answers("relation", "AT_MOST");
        visitor.answers("right", "quanto-costa-il-progetto");
        visitor.writes("Che cosa dici se non torna", "I costi superano il costo del progetto: controllali.");
        visitor.page().locator("main select[name=at]").selectOption("chi-fa-che-cosa");
        writing.saves();
        visitor.sees("I costi superano il costo del progetto");
        visitor.canReadItWithAnyHelp();
        visitor.follows("Guarda come la vede chi risponde");
        visitor.sees("Da quanti anni?");
        visitor.canReadItWithAnyHelp();
        writing.publishesTheForm(FORM, 1);
    }

    private UUID writesTheCall() {
        LocalDate today = ItalianFormats.dayOf(clock.instant());
        UUID call = writing.beginsACall(
                CALL, "RETE-1", ItalianFormats.typed(today.plusDays(2)), ItalianFormats.typed(today.plusDays(40)));
        writing.writesThePart(
                call,
                "testi",
                "summary",
                "Un contributo a chi porta il digitale in più organizzazioni insieme.",
                "audience",
                "Reti di almeno due cooperative.",
                "needed",
                "L’accordo di rete",
                "contact",
                "bandi@cooperazionedigitale.example.org");
        writing.saves();
        writing.writesThePart(call, "partecipazione");
        visitor.answers("applicants", "COOPERATIVE");
        writing.saves();
        writing.writesThePart(
                call,
                "contributi",
                "single",
                "20.000",
                "network",
                "120.000",
                "minimum",
                "10.000",
                "ownShare",
                "10",
                "rows[0].name",
                "Software e servizi");
        visitor.answers("forms", "NETWORK");
        writing.saves();
        writing.writesThePart(call, "quote", "shares[NODE]", "40", "shares[PICO]", "40", "shares[RUINI]", "20");
        writing.saves();
        writing.writesThePart(call, "pagamenti", "rows[0].percent", "50", "rows[1].percent", "50");
        writing.saves();
        writing.writesThePart(
                call,
                "valutazione",
                "rows[0].name",
                "Qualità della rete",
                "rows[0].weight",
                "100",
                "rows[0].max",
                "5",
                "threshold",
                "60",
                "evaluators",
                "2",
                "divergence",
                "20");
        writing.saves();
        writing.writesThePart(call, "allegati", "rows[0].name", "Accordo di rete", "rows[0].code", "accordo-di-rete");
        writing.saves();
        visitor.sees("Un documento da allegare non ha il suo posto nel modulo");
        writing.writesThePart(
                call,
                "termini",
                "projectMonths",
                "12",
                "reportEveryMonths",
                "4",
                "acceptanceDays",
                "30",
                "integrationDays",
                "10",
                "questionDays",
                "5",
                "reviewDays",
                "30");
        visitor.ticks("Domanda di rete, v. 1");
        visitor.canReadItWithAnyHelp();
        writing.saves();
        writing.schedules(call);
        visitor.sees("In arrivo");
        return call;
    }

    private int versionAskedBy(UUID call) {
        return jdbc.sql("select d.version from calls.call c join forms.definition d on d.id = c.form_id where c.id = ?")
                .param(call)
                .query(Integer.class)
                .single();
    }

    private String slugOf(UUID call) {
        return jdbc.sql("select slug from calls.call where id = ?")
                .param(call)
                .query(String.class)
                .single();
    }
}
