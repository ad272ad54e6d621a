package it.cooperazionedigitale.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.demo.DemoClock;
import it.cooperazionedigitale.demo.DemoPerson;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole programme in a browser, from the open call to the closed project: what a person does with the demo by hand.
 * Without JavaScript first, while the call is still to be decided. In a world of its own, as it ends the call that is open.
 */
@DemoTest
@TestPropertySource(properties = "portal.world=its own")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeProgrammeJourneyTests {

    private static final String CALENDAR = "Un calendario comune";
    private static final String HARBOUR = "Il porto in rete";

    @Value("http://localhost:${local.server.port}")
    private String home;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Backstage backstage;
    private Visitor visitor;
    private ApplicationSteps applying;
    private EvaluationSteps judging;
    private ProjectSteps working;

    @BeforeEach
    void others() {
        backstage = beans.createBean(Backstage.class);
    }

    @AfterEach
    void realTimeRunsAgain() {
        clock.reset();
        if (visitor != null) {
            visitor.close();
        }
    }

    @Test
    @Order(1)
    void chiaraAnEvaluatorAndTheBoardNeedNoJavaScript() {
        comesWith(false);

        visitor.signsIn(DemoPerson.CHIARA);
        UUID application = applying.startsFromTheCall();
        applying.tellsTheNeed(application, HARBOUR);
        applying.tellsTheResults(application);
        applying.tellsThePlan(application);
        applying.writesTheBudget(application);
        applying.declares(application);
        applying.goesToTheSending(application);
        visitor.presses("Invia la domanda");
        String protocol = applying.readsTheReceipt(application);
        assertThat(visitor.statusOfSending("/coop/domande/" + application + "/invio"))
                .as("sent twice is sent once")
                .isEqualTo(302);
        assertThat(submissions(application)).isEqualTo(1);

        visitor.opens("/coop/domande/" + application);
        visitor.sees(protocol);
        visitor.signsOut();

        Map<String, Object> assignment = waitingAssignment();
        visitor.signsIn((String) assignment.get("email"));
        visitor.opens("/valutazione/" + assignment.get("id"));
        judging.scores("Oggi facciamo quasi tutto su carta");

        visitor.becomes(DemoPerson.CARLA);
        judging.votesYes(waitingResolution());
    }

    @Test
    @Order(2)
    void giuliasProjectGoesFromTheOpenCallToTheClosingAndTheNumbersSayIt() {
        comesWith(true);
        Numbers before = numbers();
        visitor.signsOut();

        // Giulia applies.
        visitor.signsIn(DemoPerson.GIULIA);
        UUID application = applying.startsFromTheCall();
        visitor.follows("Requisiti e priorità");
        visitor.sees("Sede in un’area interna");
        visitor.sees("Vale 2 punti");
        applying.tellsTheNeed(application, CALENDAR);
        visitor.signsOut();
        visitor.becomes(DemoPerson.CHIARA);
        assertThat(visitor.statusOf("/coop/domande/" + application)).isEqualTo(404);
        visitor.becomes(DemoPerson.GIULIA);
        applying.tellsTheResults(application);
        applying.tellsThePlan(application);
        applying.writesTheBudget(application);
        applying.declares(application);
        applying.goesToTheSending(application);
        visitor.canReadItWithAnyHelp();
        visitor.pressesTwice("Invia la domanda");
        String protocol = applying.readsTheReceipt(application);
        visitor.canReadItWithAnyHelp();
        assertThat(submissions(application)).as("a double click sends once").isEqualTo(1);
        assertThat(visitor.statusOfSending("/coop/domande/" + application + "/budget", "azione", "salva"))
                .as("what is sent does not change")
                .isEqualTo(409);

        // Too early for Nadia; then the call closes, and she checks.
        visitor.becomes(DemoPerson.NADIA);
        assertThat(visitor.statusOfSending("/gestione/domande/" + application + "/ammissibilita/avvio"))
                .as("the call is still open")
                .isEqualTo(409);
        theCallCloses();
        visitor.becomes(DemoPerson.NADIA);
        judging.findsItEligible(application, protocol);

        // Paolo assigns, Sara scores; the other applications of the call are scored too.
        visitor.becomes(DemoPerson.PAOLO);
        judging.assigns("Cooperativa Fili d’Erba", "Sara Conti");
        visitor.becomes(DemoPerson.SARA);
        judging.declaresForTheCall();
        UUID sheet = judging.scores(CALENDAR, "ne perdiamo una su dieci");
        assertThat(visitor.statusOfSending("/valutazione/" + sheet, "criterion", "bisogno", "score", "5"))
                .as("a sheet that was sent stays as it is")
                .isEqualTo(409);
        visitor.becomes(DemoPerson.ELENA);
        assertThat(visitor.statusOf("/valutazione/" + sheet)).isEqualTo(404);
        backstage.bringThrough(call(), DemoPerson.TOMMASO.email());

        // Anna ranks, the board decides.
        visitor.becomes(DemoPerson.ANNA);
        judging.makesTheRanking();
        judging.proposesTheFreeze();
        visitor.becomes(DemoPerson.BRUNO);
        judging.approvesTheFreeze();
        visitor.becomes(DemoPerson.ANNA);
        UUID resolution = judging.proposesTheResolution();
        visitor.becomes(DemoPerson.BRUNO);
        judging.votesYes(resolution);
        assertThat(visitor.statusOfSending("/gestione/delibere/" + resolution + "/voti", "vote", "no", "note", "No."))
                .as("one person, one vote")
                .isEqualTo(409);
        visitor.becomes(DemoPerson.CARLA);
        judging.votesYes(resolution);
        visitor.sees("Approvata");

        // Giulia accepts, and chooses Marco's firm, who confirms.
        visitor.becomes(DemoPerson.GIULIA);
        applying.accepts(application, "8.000,00");
        visitor.sees("Hai accettato il contributo: il progetto è nato.");
        UUID project = visitor.idInAddress();
        working.findsInTheDirectory("Bottega Bit");
        working.chooses(project, "Bottega Bit");
        visitor.becomes(DemoPerson.CHIARA);
        assertThat(visitor.statusOf("/coop/progetti/" + project)).isEqualTo(404);
        visitor.becomes(DemoPerson.MARCO);
        working.confirms(CALENDAR);

        // The work, its reports, the end.
        visitor.becomes(DemoPerson.GIULIA);
        working.starts(project);
        working.reports(project, 1, "3.000");
        inThreeMonths();
        visitor.becomes(DemoPerson.GIULIA);
        working.reports(project, 2, "8.500");
        working.concludes(project);
        working.sendsTheFinalReport(project, "37", "10.000");
        visitor.becomes(DemoPerson.ANNA);
        assertThat(visitor.statusOfSending("/gestione/progetti/" + project + "/chiusura"))
                .as("first the reports, then the verification, then the closing")
                .isEqualTo(409);
        working.acceptsReports(project, 2);
        working.verifiesAndCloses(project);

        // Everybody sees it.
        backstage.settles();
        Numbers after = numbers();
        assertThat(after.closed).isEqualTo(before.closed + 1);
        assertThat(after.euro).isEqualTo(before.euro + 8_000);
        assertThat(after.people).isEqualTo(before.people + 37);
        assertThat(after.annas).isEqualTo(before.annas + 1);
        assertThat(after.darios).isEqualTo(before.darios + 1);
    }

    private void comesWith(boolean script) {
        visitor = new Visitor(home, Visitor.PHONE, script);
        applying = new ApplicationSteps(visitor);
        judging = new EvaluationSteps(visitor);
        working = new ProjectSteps(visitor);
    }

    private void theCallCloses() {
        visitor.opens("/dev/orologio");
        visitor.presses(visitor.page()
                .locator("main button")
                .filter(new Locator.FilterOptions()
                        .setHasText("Subito dopo la chiusura di «Terza manifestazione di interesse»"))
                .innerText());
    }

    private void inThreeMonths() {
        visitor.opens("/dev/orologio");
        visitor.presses("Fra tre mesi");
    }

    private record Numbers(long closed, long euro, long people, long annas, long darios) {}

    private Numbers numbers() {
        backstage.settles();
        long closed = working.figure("progetti conclusi");
        long euro = working.figure("di contributi ai progetti conclusi");
        long people = working.figure("persone coinvolte");
        visitor.becomes(DemoPerson.ANNA);
        long annas = working.closedOnTheDashboard();
        visitor.becomes(DemoPerson.DARIO);
        return new Numbers(closed, euro, people, annas, working.closedOnTheDashboard());
    }

    private UUID call() {
        return jdbc.sql("select id from calls.call where code = 'MI3'")
                .query(UUID.class)
                .single();
    }

    private long submissions(UUID application) {
        return jdbc.sql("select count(*) from applications.submission where application_id = ?")
                .param(application)
                .query(Long.class)
                .single();
    }

    /** An assignment of the story that nobody has opened yet, with its evaluator. */
    private Map<String, Object> waitingAssignment() {
        return jdbc.sql(
                        "select a.id, o.email from evaluation.assignment a join accounts.account o on o.id = a.evaluator_id"
                                + " where a.state = 'ASSIGNED' order by a.id limit 1")
                .query()
                .singleRow();
    }

    /** The resolution of the story that waits for the board. */
    private UUID waitingResolution() {
        return jdbc.sql("select id from evaluation.resolution where state = 'PROPOSED' limit 1")
                .query(UUID.class)
                .single();
    }
}
