package it.cooperazionedigitale.history.web;

import static it.cooperazionedigitale.People.ANNA;
import static it.cooperazionedigitale.People.DARIO;
import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.FactWords;
import it.cooperazionedigitale.history.domain.CaseAct;
import it.cooperazionedigitale.history.usecase.CaseHistoryQueries;
import it.cooperazionedigitale.history.usecase.CaseHistoryQueries.Page;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TimelineStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The history of a case: everything for those who work on it, calm words for the applicant, and nothing that is not theirs. */
@DemoTest
class CaseHistoryTests {

    /** Kinds of things whose acts belong to a case. */
    private static final Set<String> CASES = Set.of(
            "application",
            "eligibility",
            "integration",
            "assignment",
            "sheet",
            "ranking",
            "resolution",
            "award",
            "project");

    private static final Set<ApplicationState> UNDECIDED = EnumSet.of(
            ApplicationState.SUBMITTED,
            ApplicationState.IN_ELIGIBILITY_CHECK,
            ApplicationState.INTEGRATION_REQUESTED,
            ApplicationState.ELIGIBLE,
            ApplicationState.IN_EVALUATION,
            ApplicationState.EVALUATED,
            ApplicationState.RANKED_FUNDED,
            ApplicationState.RANKED_RESERVE,
            ApplicationState.BELOW_THRESHOLD);

    @Autowired
    private CaseHistoryQueries history;

    @Autowired
    private CalmWords calmWords;

    @Autowired
    private FactWords factWords;

    @Autowired
    private ApplicationDirectory applications;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private WebApplicationContext context;

    @BeforeEach
    void inItalian() {
        LocaleContextHolder.setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void asBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyActOnACaseIsToldCalmlyOrDeliberatelySilent() throws IOException {
        Set<String> known = Arrays.stream(CaseAct.values()).map(CaseAct::code).collect(Collectors.toSet());
        Set<String> acts = new TreeSet<>();
        try (Stream<String> listed = Files.lines(Path.of("src/test/resources/audit-acts.csv"))) {
            listed.filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf(';')))
                    .filter(act -> CASES.contains(act.substring(0, act.indexOf('.'))))
                    .forEach(acts::add);
        }
        assertThat(known).containsAll(acts);
        Set<String> told = new TreeSet<>(CaseAct.forApplicants());
        Set<String> silent = new TreeSet<>(known);
        silent.removeAll(told);
        System.out.println(
                "[guard] acts on a case: " + known.size() + ", told calmly: " + told.size() + ", silent: " + silent);
        assertThat(known).hasSizeGreaterThanOrEqualTo(55);
        assertThat(silent)
                .containsExactlyInAnyOrder(
                        "application.handedOver",
                        "assignment.confirmed",
                        "assignment.declined",
                        "assignment.discarded",
                        "assignment.noConflictDeclared",
                        "assignment.recused",
                        "call.archived",
                        "call.evaluationStarted",
                        "call.ranked",
                        "eligibility.decided",
                        "eligibility.started",
                        "opening.proposed",
                        "opening.rejected",
                        "project.revocationDismissed",
                        "project.revocationProposed",
                        "ranking.built",
                        "ranking.freezeProposed",
                        "ranking.frozen",
                        "ranking.returned",
                        "resolution.proposed",
                        "resolution.voted",
                        "sheet.reopened",
                        "sheet.saved",
                        "sheet.submitted");
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            assertThat(told.stream().filter(act -> !act.equals("application.moved")))
                    .allSatisfy(act -> assertThat(
                                    messages.getMessage("history.calm." + act, new Object[] {"x"}, "", language))
                            .isNotEmpty());
        }
    }

    @Test
    void everyCaseOfTheDemoIsToldCalmlyAndNothingOfWhatIsNotTheApplicants() {
        Set<String> judges = new HashSet<>();
        for (Role role : List.of(Role.EVALUATOR, Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER)) {
            accounts.withRole(role).stream().map(AccountSummary::name).forEach(judges::add);
        }
        Set<String> secrets = new HashSet<>(jdbc.sql("""
                select distinct reason from audit.line where reason is not null and length(reason) > 8
                  and (act like 'assignment.%' or act like 'sheet.%' or act like 'ranking.%' or act like 'resolution.%'
                    or act = 'project.revocationDismissed')""").query(String.class).list());
        assertThat(secrets).as("there is something to hide").isNotEmpty();
        int cases = 0;
        int steps = 0;
        for (ApplicationSummary application : applications.all()) {
            List<TimelineStep> story = calm(application);
            assertThat(story).as(application.title()).isNotEmpty();
            String text =
                    story.stream().map(step -> step.title() + " " + step.text()).collect(Collectors.joining(" "));
            assertThat(text).doesNotContain(judges.toArray(String[]::new));
            if (application.state() != ApplicationState.EXCLUDED) {
                secrets.forEach(secret -> assertThat(text).doesNotContain(secret));
            }
            if (UNDECIDED.contains(application.state())) {
                assertThat(text.toLowerCase(Locale.ITALIAN))
                        .as(application.state() + ": nothing is decided yet")
                        .doesNotContain("soglia", "punteggio", "graduatoria", "concesso", "deliberato");
            }
            cases++;
            steps += story.size();
        }
        System.out.println("[guard] cases told calmly: " + cases + ", steps: " + steps);
        assertThat(cases).isGreaterThanOrEqualTo(60);
        assertThat(steps).isGreaterThanOrEqualTo(400);
    }

    @Test
    void staffReadWhoDidWhatAndTheValueBeforeAndAfter() {
        UUID application = withState("ACCEPTED");
        CaseHistoryPage page = CaseHistoryPage.of(history.forStaff(application, null, ANNA), factWords);
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.who()).isNotBlank());
        assertThat(page.rows().stream()
                        .flatMap(row -> row.facts().stream())
                        .map(fact -> fact.label() + ": " + fact.value()))
                .contains("Stato: Bozza → Inviata")
                .anyMatch(fact -> fact.startsWith("Stato del contributo: ") && fact.contains("→"));
        assertThat(page.rows().stream().map(CaseHistoryPage.Row::act)).contains("audit.act.sheet.submitted");
    }

    @Test
    void pointsAreNotInTheHistoryAndDraftsAreTheirWriters() {
        for (ApplicationSummary application : applications.all()) {
            boolean sealed = applications.find(application.id()).isEmpty();
            if (application.submittedAt() == null || sealed) {
                continue;
            }
            Page page = history.forStaff(application.id(), null, ANNA);
            assertThat(page.lines()).extracting(AuditLine::act).doesNotContain("application.answered", "sheet.saved");
            CaseHistoryPage shown = CaseHistoryPage.of(page, factWords);
            assertThat(shown.rows().stream()
                            .filter(row -> row.act().startsWith("audit.act.sheet."))
                            .flatMap(row -> row.facts().stream()))
                    .allSatisfy(fact -> assertThat(fact.label()).isEqualTo("Stato dell’assegnazione"));
        }
    }

    @Test
    void anAuditorReadsNoNamesAndAnOfficerNothingOfHowItIsJudged() {
        UUID application = withState("ACCEPTED");
        assertThat(CaseHistoryPage.of(history.forStaff(application, null, DARIO), factWords)
                        .rows())
                .allSatisfy(row -> assertThat(row.who()).isNull());
        ApplicationSummary summary = applications.find(application).orElseThrow();
        Viewer officer = officer(summary.hubId(), summary.regionCode());
        assertThat(history.forStaff(application, null, officer).lines())
                .isNotEmpty()
                .extracting(AuditLine::act)
                .noneMatch(act -> act.matches("(assignment|sheet|ranking|resolution)\\..*"));
        Viewer manager = new Viewer(
                Ids.next(), "Paolo", "", Set.of(Role.HUB_MANAGER), null, null, null, summary.hubId(), Set.of());
        assertThat(history.forStaff(application, null, manager).lines())
                .extracting(AuditLine::act)
                .contains("sheet.submitted")
                .noneMatch(act -> act.startsWith("resolution."));
    }

    @Test
    void whoMayNotOpenTheCaseDoesNotFindItsHistory() {
        UUID application = withState("ACCEPTED");
        ApplicationSummary summary = applications.find(application).orElseThrow();
        UUID draft = withState("DRAFT");
        for (Viewer stranger : List.of(
                officer(Ids.next(), summary.regionCode()),
                officer(summary.hubId(), "no region"),
                member(Ids.next(), TeamRole.OWNER))) {
            assertThatThrownBy(() -> history.forStaff(application, null, stranger))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> history.own(application, null, stranger)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> history.own(application, null, ANNA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> history.forStaff(draft, null, ANNA)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLongHistoryComesInPagesWithoutDoublesOrGaps() {
        UUID application = withState("ACCEPTED");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            for (int n = 0; n < 120; n++) {
                audit.record(ANNA, "application.reopened", "application", application, null, Map.of("n", n));
            }
            List<Long> numbers = new ArrayList<>();
            Long before = null;
            int pages = 0;
            do {
                Page page = history.forStaff(application, before, ANNA);
                page.lines().forEach(line -> numbers.add(line.number()));
                before = page.next();
                pages++;
            } while (before != null);
            assertThat(pages).isGreaterThanOrEqualTo(3);
            assertThat(numbers).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
            assertThat(numbers).hasSizeGreaterThan(120);
            status.setRollbackOnly();
        });
    }

    @Test
    void theScoreThatFallsBelowIsNotToldBeforeTheResolution() throws Exception {
        UUID application = withState("BELOW_THRESHOLD");
        Viewer owner = member(applications.find(application).orElseThrow().organisationId(), TeamRole.OWNER);
        for (String path : List.of("", "/stato", "/storia")) {
            String html = MockMvcBuilders.webAppContextSetup(context)
                    .apply(springSecurity())
                    .build()
                    .perform(get("/coop/domande/" + application + path).with(as(owner)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(html).as(path).contains("CD-").doesNotContain("soglia", "non raggiunge");
        }
    }

    private List<TimelineStep> calm(ApplicationSummary application) {
        Viewer owner = member(application.organisationId(), TeamRole.OWNER);
        List<TimelineStep> steps = new ArrayList<>();
        Long before = null;
        do {
            Page page = history.own(application.id(), before, owner);
            steps.addAll(OwnHistoryPage.of(page, calmWords).steps());
            before = page.next();
        } while (before != null);
        return steps;
    }

    private UUID withState(String state) {
        return jdbc.sql("select id from applications.application where state = ? order by id limit 1")
                .param(state)
                .query(UUID.class)
                .single();
    }

    private static Viewer officer(@Nullable UUID hub, String region) {
        return new Viewer(Ids.next(), "Nadia", "", Set.of(Role.NODE_OFFICER), null, null, null, hub, Set.of(region));
    }

    private static Viewer member(UUID body, TeamRole place) {
        return new Viewer(Ids.next(), "Giulia", "", Set.of(Role.APPLICANT), body, "Body", place, null, Set.of());
    }
}
