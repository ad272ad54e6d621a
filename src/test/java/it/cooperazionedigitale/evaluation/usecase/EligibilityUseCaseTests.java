package it.cooperazionedigitale.evaluation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class EligibilityUseCaseTests {

    @Autowired
    private ApplicationContext context;

    private EvaluationSamples people;
    private Viewer giulia;
    private UUID application;

    @BeforeEach
    void anApplicationIsSent() {
        people = new EvaluationSamples(context);
        giulia = people.owner("Fili d’Erba");
        application = people.sent(giulia);
    }

    @AfterEach
    void theClockGoesBack() {
        people.samples.clock().reset();
    }

    @Test
    void nadiaCannotBeginWhileTheCallIsOpen() {
        StartEligibilityCheck start = people.the(StartEligibilityCheck.class);
        assertThatThrownBy(() -> start.start(application, people.nadia))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("evaluation.refusal.callNotClosed");
        assertThat(people.state(application)).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void whereApplicationsAreCheckedAsTheyComeNadiaBeginsAtOnceButNothingIsRanked() {
        EvaluationSamples early = new EvaluationSamples(
                context, rules -> rules.procedure(usual -> usual.admitting(usual.applicants(), true)));
        List<String> before = duties(early, early.nadia);
        List<String> ofPaolo = duties(early, early.paolo);
        UUID first = early.sent(early.owner("Pane Comune"));
        assertThat(duties(early, early.nadia))
                .containsAll(before)
                .hasSize(before.size() + 1)
                .contains("/gestione/domande/" + first + "/ammissibilita");
        early.checkAsEligible(first);
        assertThat(early.state(first)).isEqualTo(ApplicationState.ELIGIBLE);
        assertThat(duties(early, early.paolo)).isEqualTo(ofPaolo);
        assertThatThrownBy(() -> early.begun(first, early.sara)).isInstanceOf(Refusal.class);
    }

    private static List<String> duties(EvaluationSamples samples, Viewer viewer) {
        return samples.the(DutyQueries.class).of(viewer).stream()
                .map(DutyQueries.Duty::href)
                .toList();
    }

    @Test
    void whoIsNotAdmittedCannotEvenBegin() {
        EvaluationSamples others = new EvaluationSamples(
                context,
                rules -> rules.procedure(usual -> usual.admitting(EnumSet.of(OrganisationKind.NON_PROFIT), false)));
        Viewer cooperative = others.owner("Semi di Festa");
        StartApplication start = others.the(StartApplication.class);
        assertThatThrownBy(() -> start.start(others.call, cooperative))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("applications.refusal.kindNotAdmitted");
    }

    @Test
    void nadiaChecksAsksReadsTheAnswerAndDecides() {
        people.close();
        UUID check = people.the(StartEligibilityCheck.class).start(application, people.nadia);
        assertThat(people.the(StartEligibilityCheck.class).start(application, people.nadia))
                .isEqualTo(check);
        assertThat(people.state(application)).isEqualTo(ApplicationState.IN_ELIGIBILITY_CHECK);

        int number = people.the(RequestIntegration.class)
                .request(application, "Non si capisce", "Quanti soci avete?", people.nadia);
        assertThat(people.state(application)).isEqualTo(ApplicationState.INTEGRATION_REQUESTED);
        assertThat(people.the(DutyQueries.class).of(giulia))
                .extracting(DutyQueries.Duty::href)
                .contains("/coop/domande/" + application + "/integrazioni/" + number);

        Viewer reader = ApplicationSamples.colleague(giulia, "Livia", TeamRole.VIEWER);
        AnswerIntegration answer = people.the(AnswerIntegration.class);
        assertThatThrownBy(() -> answer.answer(application, number, "18", reader))
                .isInstanceOf(AccessDeniedException.class);
        answer.answer(application, number, "Siamo 18", giulia);
        answer.answer(application, number, "Siamo 18", giulia);
        assertThat(people.state(application)).isEqualTo(ApplicationState.IN_ELIGIBILITY_CHECK);

        DecideEligibility decide = people.the(DecideEligibility.class);
        decide.decide(application, DecideEligibility.Finding.allWell(), people.nadia);
        decide.decide(application, DecideEligibility.Finding.allWell(), people.nadia);
        assertThat(people.state(application)).isEqualTo(ApplicationState.ELIGIBLE);
        assertThat(people.the(AuditTrail.class).of(application))
                .extracting(AuditLine::act)
                .filteredOn(act -> act.startsWith("eligibility") || act.startsWith("integration"))
                .containsExactly(
                        "eligibility.started", "integration.requested", "integration.answered", "eligibility.decided");
    }

    @Test
    void aNoNeedsAReasonAndTheApplicantReadsIt() {
        people.close();
        people.the(StartEligibilityCheck.class).start(application, people.nadia);
        DecideEligibility decide = people.the(DecideEligibility.class);
        assertThatThrownBy(() -> decide.decide(application, DecideEligibility.Finding.not(Set.of(), " "), people.nadia))
                .hasMessageContaining("evaluation.refusal.reasonMissing");
        decide.decide(
                application,
                DecideEligibility.Finding.not(EnumSet.of(CheckPoint.COHERENT_DATA), "La sede è fuori Italia"),
                people.nadia);
        assertThat(people.state(application)).isEqualTo(ApplicationState.NOT_ELIGIBLE);
        assertThat(people.the(OutcomeQueries.class).own(application, giulia).notEligibleReason())
                .isEqualTo("La sede è fuori Italia");
    }

    @Test
    void othersDoNotEvenFindTheApplication() {
        people.close();
        Viewer otherRegion = people.person("Nino", Role.NODE_OFFICER, people.hub, Set.of("07"));
        Viewer otherHub = people.person("Nora", Role.NODE_OFFICER, people.samples.hub("NODE"), Set.of("17"));
        Viewer chiara = people.owner("Altra coop");
        StartEligibilityCheck start = people.the(StartEligibilityCheck.class);
        for (Viewer stranger : List.of(otherRegion, otherHub, chiara, people.sara, people.paolo)) {
            assertThatThrownBy(() -> start.start(application, stranger)).isInstanceOf(AccessDeniedException.class);
        }
        start.start(application, people.anna);
        int number = people.the(RequestIntegration.class).request(application, "Serve", "Un dato", people.anna);
        AnswerIntegration answer = people.the(AnswerIntegration.class);
        assertThatThrownBy(() -> answer.answer(application, number, "ecco", chiara))
                .isInstanceOf(AccessDeniedException.class);
    }
}
