package it.cooperazionedigitale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's story: every state of every thing has its case, and every case its whole history. */
@DemoTest
class StoryTests {

    /** Where each state enum is stored; calls derive theirs from the clock. */
    private static final Map<String, String> STORED = Map.ofEntries(
            Map.entry("AccountState", "accounts.account"),
            Map.entry("TransformerState", "transformers.transformer"),
            Map.entry("ApplicationState", "applications.application"),
            Map.entry("OpeningState", "applications.early_opening"),
            Map.entry("PartnerState", "applications.partnership"),
            Map.entry("EligibilityState", "evaluation.eligibility_check"),
            Map.entry("AssignmentState", "evaluation.assignment"),
            Map.entry("ExtensionState", "calls.extension"),
            Map.entry("QuestionState", "calls.question"),
            Map.entry("ErasureState", "privacy.erasure_request"),
            Map.entry("RankingState", "evaluation.ranking"),
            Map.entry("ResolutionState", "evaluation.resolution"),
            Map.entry("AwardState", "projects.award"),
            Map.entry("ProjectState", "projects.project"),
            Map.entry("ReportState", "projects.progress_report"),
            Map.entry("FinalReportState", "projects.final_report"),
            Map.entry("FileState", "documents.file"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CallDirectory calls;

    @Autowired
    private TransformerDirectory transformers;

    @Autowired
    private OrganisationDirectory organisations;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private Clock clock;

    /** What is no thing of the programme, and why no story can hold a case of each of its states. */
    private static final Map<String, String> OUTSIDE = Map.of(
            "MailState", "what becomes of a mail is decided by the mail server; MailOutageTests has all of them");

    @Test
    void everyStateOfEveryThingHasACase() throws ClassNotFoundException {
        Map<String, Set<String>> missing = new TreeMap<>();
        int checked = 0;
        for (JavaClass type : stateEnums()) {
            if (OUTSIDE.containsKey(type.getSimpleName())) {
                continue;
            }
            Set<String> all = Arrays.stream(Class.forName(type.getName()).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));
            checked += all.size();
            all.removeAll(found(type.getSimpleName()));
            if (!all.isEmpty()) {
                missing.put(type.getSimpleName(), all);
            }
        }
        System.out.println("[guard] states with a case in the demo: " + checked);
        assertThat(missing).isEmpty();
        assertThat(checked).isGreaterThan(55);
    }

    @Test
    void everyApplicationHasItsWholeHistory() {
        List<String> gaps = jdbc.sql("""
                select a.id || ' ' || a.state from applications.application a where not exists (
                  select 1 from audit.line l where l.subject_id = a.id and l.act like 'application.%'
                    and l.facts ->> 'to' = a.state)""").query(String.class).list();
        assertThat(gaps).isEmpty();
        List<String> broken = jdbc.sql("""
                select l.subject_id || ': ' || (l.facts ->> 'from') || ' after ' || l.before from (
                  select l.*, lag(l.facts ->> 'to') over (partition by l.subject_id order by l.id) as before
                  from audit.line l where l.subject_type = 'application' and jsonb_exists(l.facts, 'to')) l
                where l.before is not null and l.before <> l.facts ->> 'from'""").query(String.class).list();
        assertThat(broken).as("each step begins where the one before ended").isEmpty();
    }

    @Test
    void thereAreAsManyPeopleAndBodiesAsTold() {
        assertThat(transformers.accredited()).hasSize(12);
        assertThat(organisations.hubs()).extracting("code").containsExactlyInAnyOrder("NODE", "PICO", "RUINI");
        assertThat(count("applications.application")).isGreaterThanOrEqualTo(60);
        assertThat(count("organisations.organisation where kind <> 'TRANSFORMER'"))
                .isGreaterThanOrEqualTo(40);
        assertThat(jdbc.sql(
                                "select count(distinct region_code) from organisations.organisation where kind <> 'TRANSFORMER'")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
        for (DemoPerson person : DemoPerson.values()) {
            assertThat(accounts.findByEmail(person.email())).as(person.name()).isPresent();
        }
    }

    @Test
    void theRealCallOf2023HasItsPublishedFigures() {
        CallSummary call = call("MI2-2023");
        assertThat(call.opensAt()).isEqualTo("2023-02-27T11:00:00Z");
        assertThat(call.closesAt()).isEqualTo("2023-03-31T10:00:00Z");
        assertThat(call.budget().round()).isEqualTo("500.000\u00a0€");
        assertThat(call.state()).isEqualTo(CallState.RESOLVED);
        assertThat(call.exampleValues()).isFalse();
    }

    @Test
    void anotherCallClosesWithinTheHourOfTheFirstStart() {
        assertThat(Duration.between(clock.instant(), call("ES6").closesAt())).isLessThanOrEqualTo(Duration.ofHours(1));
        assertThat(Duration.between(call("MI3").opensAt(), call("MI3").closesAt()))
                .isEqualTo(Duration.ofDays(67));
    }

    @Test
    void theDemoSendsNoMail() {
        assertThat(count("outbox.mail where state = 'MUTED'")).isGreaterThan(50);
    }

    private CallSummary call(String code) {
        return calls.published().stream()
                .filter(one -> code.equals(one.code()))
                .findFirst()
                .orElseThrow();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    private Set<String> found(String type) {
        if (CallState.class.getSimpleName().equals(type)) {
            return calls.all().stream().map(call -> call.state().name()).collect(Collectors.toSet());
        }
        if ("EngagementState".equals(type)) {
            return new HashSet<>(jdbc.sql(
                            "select distinct engagement_state from projects.project where engagement_state is not null")
                    .query(String.class)
                    .list());
        }
        String table = STORED.get(type);
        return table == null
                ? Set.of()
                : new HashSet<>(jdbc.sql("select distinct state from " + table)
                        .query(String.class)
                        .list());
    }

    private static List<JavaClass> stateEnums() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("it.cooperazionedigitale")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getSimpleName().matches("\\w+State"))
                        .toList();
    }
}
