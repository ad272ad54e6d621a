package it.cooperazionedigitale.insights.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.insights.usecase.DashboardQueries;
import it.cooperazionedigitale.insights.usecase.DashboardQueries.Funnel;
import it.cooperazionedigitale.insights.usecase.DashboardQueries.Spending;
import it.cooperazionedigitale.insights.usecase.PublicFigureQueries;
import it.cooperazionedigitale.insights.usecase.RebuildFigures;
import it.cooperazionedigitale.insights.usecase.Share;
import it.cooperazionedigitale.insights.usecase.Totals;
import it.cooperazionedigitale.projects.ProjectDirectory;
import it.cooperazionedigitale.projects.ProjectSamples;
import it.cooperazionedigitale.projects.ProjectSummary;
import it.cooperazionedigitale.projects.usecase.CloseProject;
import it.cooperazionedigitale.projects.usecase.VerifyFinalReport;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class InsightsPagesTests {

    private static final Viewer ANNA = ApplicationSamples.worker("Anna", Role.STAFF, null, Set.of());
    private static final Viewer DARIO = ApplicationSamples.worker("Dario", Role.AUDITOR, null, Set.of());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PublicFigureQueries figures;

    @Autowired
    private DashboardQueries dashboard;

    @Autowired
    private ProjectDirectory projects;

    @Autowired
    private ApplicationDirectory applications;

    @Autowired
    private RebuildFigures rebuilding;

    private ProjectSamples samples;
    private Viewer giulia;

    @BeforeEach
    void people() {
        samples = new ProjectSamples(context);
        giulia = samples.applications().giulia();
    }

    @AfterEach
    void backToToday() {
        samples.applications().clock().reset();
    }

    private Document page(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(path).with(People.as(viewer))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path + " as " + viewer.name()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private String csv(String path, Viewer viewer) throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get(path).with(People.as(viewer))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        return response.getContentAsString();
    }

    private Share ofCall(UUID call) {
        return figures.byCall().stream()
                .filter(share -> share.key().equals(call.toString()))
                .findFirst()
                .orElse(new Share(call.toString(), 0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO));
    }

    private UUID callOf(UUID project) {
        return projects.find(project).map(ProjectSummary::callId).orElseThrow();
    }

    private void close(UUID project) {
        context.getBean(VerifyFinalReport.class).verify(project, ANNA);
        context.getBean(CloseProject.class).close(project, ANNA);
    }

    @Test
    void aClosedProjectCountsOnceWithItsEuroAndItsPeople() throws Exception {
        UUID project = samples.reported(giulia, "7.500", ANNA);
        UUID call = callOf(project);
        await().atMost(Duration.ofSeconds(20)).until(() -> ofCall(call).running() == 1);
        Totals before = figures.totals();
        close(project);
        await().atMost(Duration.ofSeconds(20)).until(() -> ofCall(call).closed() == 1);
        Totals after = figures.totals();
        assertThat(after.closed()).isEqualTo(before.closed() + 1);
        assertThat(after.closedEuro()).isEqualByComparingTo(before.closedEuro().add(new BigDecimal("6000.00")));
        assertThat(after.people()).isEqualTo(before.people() + 44);
        assertThat(after.running()).isEqualTo(before.running() - 1);
        assertThat(ofCall(call))
                .isEqualTo(new Share(
                        call.toString(),
                        1,
                        new BigDecimal("6000.00"),
                        44,
                        0,
                        ofCall(call).runningEuro()));
        Document numbers = page("/numeri", Viewer.anonymous());
        assertThat(numbers.select("main .figure")).hasSize(7);
        assertThat(numbers.select("main .figure details")).hasSize(7);
        assertThat(csv("/numeri/progetti-per-regione.csv", Viewer.anonymous()))
                .startsWith(
                        "codice_istat,regione,progetti_conclusi,euro_conclusi,persone,progetti_in_corso,euro_in_corso\r\n")
                .contains("\r\n17,Basilicata,")
                .hasLineCount(21);
        page("/", Viewer.anonymous());
    }

    @Test
    void theDashboardFollowsACallFromDraftsToClosedProjects() throws Exception {
        UUID project = samples.reported(giulia, "7.500", ANNA);
        UUID call = callOf(project);
        close(project);
        await().atMost(Duration.ofSeconds(20)).until(() -> ofCall(call).closed() == 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dashboard.funnel(call, ANNA).equals(new Funnel(1, 1, 1, 1, 1, 1)));
        Spending spent = dashboard.spending(call, DARIO).get(0);
        assertThat(spent.requested()).isEqualByComparingTo("8000");
        assertThat(spent.awarded()).isEqualByComparingTo("8000");
        assertThat(spent.bound()).isEqualByComparingTo("6000");
        UUID hub = applications
                .find(projects.find(project).orElseThrow().applicationId())
                .map(ApplicationSummary::hubId)
                .orElseThrow();
        Viewer paolo = ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, hub, Set.of());
        Viewer pia = ApplicationSamples.worker("Pia", Role.HUB_MANAGER, Ids.next(), Set.of());
        assertThat(dashboard.funnel(call, paolo)).isEqualTo(new Funnel(1, 1, 1, 1, 1, 1));
        assertThat(dashboard.funnel(call, pia)).isEqualTo(new Funnel(0, 0, 0, 0, 0, 0));
        String code =
                context.getBean(CallDirectory.class).find(call).orElseThrow().code();
        for (Viewer viewer : List.of(ANNA, DARIO, paolo)) {
            assertThat(page("/gestione/cruscotti?bando=" + code, viewer).select("main figure"))
                    .hasSize(2);
        }
        assertThat(page("/gestione/cruscotti?bando=" + code, ANNA).text().replace('\u00a0', ' '))
                .contains("494.000,00 €");
        assertThat(page("/gestione/cruscotti?bando=" + code, paolo).text()).doesNotContain("Stanziato");
        assertThat(page("/gestione/cruscotti", pia).text()).contains("Ancora nessuna domanda");
        assertThat(csv("/gestione/cruscotti/invii-per-giorno.csv?bando=" + code, DARIO))
                .isEqualTo("giorno,domande_inviate\r\n2031-02-27,1\r\n");
    }

    @Test
    void countingAnewChangesNothing() {
        UUID project = samples.reported(giulia, "10.000", ANNA);
        UUID call = callOf(project);
        close(project);
        await().atMost(Duration.ofSeconds(20)).until(() -> ofCall(call).closed() == 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> dashboard.funnel(call, ANNA).awarded() == 1);
        Share before = ofCall(call);
        Funnel funnel = dashboard.funnel(call, ANNA);
        assertThat(rebuilding.rebuild(Viewer.system())).isGreaterThanOrEqualTo(2);
        assertThat(ofCall(call)).isEqualTo(before);
        assertThat(dashboard.funnel(call, ANNA)).isEqualTo(funnel);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> rebuilding.rebuild(ANNA))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFiveWorkingRolesFindTheirHomeAndTheAdministratorTheHealth() throws Exception {
        for (Viewer viewer : List.of(People.ANNA, People.BRUNO, People.PAOLO, People.NADIA, People.DARIO)) {
            assertThat(page("/gestione", viewer).select("h1").text()).contains(viewer.name());
        }
        assertThat(page("/admin", People.IRENE).select("main tbody tr")).hasSize(9);
        MockHttpServletResponse rebuilt = mvc.perform(post("/admin/numeri/ricalcolo")
                        .with(People.as(People.IRENE))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(rebuilt.getRedirectedUrl()).isEqualTo("/admin");
        assertThat(mvc.perform(get("/admin").with(People.as(People.ANNA)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/gestione/cruscotti").with(People.as(People.NADIA)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
