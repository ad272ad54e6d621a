package it.cooperazionedigitale.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationMoved;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.ExcludeApplication;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.calls.usecase.ResumeCall;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.evaluation.domain.CheckPoint;
import it.cooperazionedigitale.evaluation.usecase.AssignmentQueries;
import it.cooperazionedigitale.evaluation.usecase.CastVote;
import it.cooperazionedigitale.evaluation.usecase.ConfirmAssignments;
import it.cooperazionedigitale.evaluation.usecase.DecideEligibility;
import it.cooperazionedigitale.evaluation.usecase.DecideEligibility.Finding;
import it.cooperazionedigitale.evaluation.usecase.EligibilityQueries;
import it.cooperazionedigitale.evaluation.usecase.ProposeAssignments;
import it.cooperazionedigitale.evaluation.usecase.RequestIntegration;
import it.cooperazionedigitale.evaluation.usecase.ResolutionQueries;
import it.cooperazionedigitale.projects.usecase.ApproveRevocation;
import it.cooperazionedigitale.projects.usecase.CloseProject;
import it.cooperazionedigitale.projects.usecase.OpenFinalReport;
import it.cooperazionedigitale.projects.usecase.ProjectQueries;
import it.cooperazionedigitale.projects.usecase.ProposeRevocation;
import it.cooperazionedigitale.projects.usecase.SendBackFinalReport;
import it.cooperazionedigitale.projects.usecase.SuspendProject;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.LettersToCome.Readers;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** "Scriviamo a N persone" is what then happens: each act is done on a case of the demo, and the rows in the outbox are counted. */
@DemoTest
class LettersToComeTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private LettersToCome letters;

    @Test
    void theNodesDecisionsWriteToTheBody() {
        UUID check = application("IN_ELIGIBILITY_CHECK");
        Viewer anna = demo(DemoPerson.ANNA);
        Supplier<Readers> promised =
                () -> bean(EligibilityQueries.class).check(check, anna).letters();
        kept("eligible", promised, () -> bean(DecideEligibility.class).decide(check, Finding.allWell(), anna));
        kept(
                "not eligible",
                promised,
                () -> bean(DecideEligibility.class)
                        .decide(check, Finding.not(EnumSet.noneOf(CheckPoint.class), "Manca lo statuto."), anna));
        kept(
                "integration",
                promised,
                () -> bean(RequestIntegration.class).request(check, "Manca lo statuto.", "Lo statuto vigente", anna));
    }

    @Test
    void anExclusionWritesToTheBody() {
        UUID application = application("IN_EVALUATION");
        kept(
                "exclusion",
                () -> letters.of(List.of(ApplicationMoved.supposed(
                        bean(ApplicationDirectory.class).find(application).orElseThrow(), ApplicationState.EXCLUDED))),
                () -> bean(ExcludeApplication.class).exclude(application, "Dati falsi.", demo(DemoPerson.ANNA)));
    }

    @Test
    void anApprovedResolutionWritesToAllItDecidesOn() {
        UUID resolution = jdbc.sql("select id from evaluation.resolution where state = 'PROPOSED' order by id limit 1")
                .query(UUID.class)
                .single();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("delete from evaluation.resolution_vote where resolution_id = ?")
                    .param(resolution)
                    .update();
            bean(CastVote.class).cast(resolution, true, "", demo(DemoPerson.BRUNO));
            Readers promised = bean(ResolutionQueries.class)
                    .find(resolution, demo(DemoPerson.CARLA))
                    .letters();
            long before = written();
            bean(CastVote.class).cast(resolution, true, "", demo(DemoPerson.CARLA));
            assertThat(promised.letters()).isGreaterThan(3);
            assertThat(written() - before).isEqualTo(promised.letters());
            System.out.println("[guard] letters promised and written: resolution " + promised);
            status.setRollbackOnly();
        });
    }

    @Test
    void confirmedProposalsWriteToTheEvaluators() {
        Viewer paolo = demo(DemoPerson.PAOLO);
        String slug = "bando-esempio-4";
        UUID call = call("ES4");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("delete from evaluation.assignment where state = 'ASSIGNED' and call_id = ?")
                    .param(call)
                    .update();
            bean(ProposeAssignments.class).propose(call, paolo);
            Readers promised =
                    bean(AssignmentQueries.class).board(slug, null, paolo).letters();
            long before = written();
            bean(ConfirmAssignments.class).confirm(call, paolo);
            System.out.println("[guard] letters promised and written: assignments " + promised);
            assertThat(promised.bodies()).isZero();
            assertThat(promised.letters()).isPositive();
            assertThat(written() - before).isEqualTo(promised.letters());
            status.setRollbackOnly();
        });
    }

    @Test
    void aChangedWindowWritesToEverybodyWithAnApplication() {
        Viewer anna = demo(DemoPerson.ANNA);
        UUID open = call("MI3");
        UUID paused = call("ES7");
        kept(
                "suspension",
                () -> bean(CallDeskQueries.class).one(open, anna).letters(),
                () -> bean(SuspendCall.class).suspend(open, "Il portale non era raggiungibile.", anna));
        kept(
                "resumption",
                () -> bean(CallDeskQueries.class).one(paused, anna).letters(),
                () -> bean(ResumeCall.class).resume(paused, "Il portale è di nuovo raggiungibile.", anna));
        UUID proposal = jdbc.sql("select id from calls.extension where call_id = ? and state = 'PROPOSED'")
                .param(paused)
                .query(UUID.class)
                .single();
        kept(
                "extension",
                () -> bean(CallDeskQueries.class).one(paused, anna).letters(),
                () -> bean(ApproveExtension.class).approve(proposal, demo(DemoPerson.CARLA)));
    }

    @Test
    void theProgrammesActsOnAProjectWriteToTheBody() {
        Viewer anna = demo(DemoPerson.ANNA);
        UUID running = project("RUNNING");
        kept(
                "project suspended",
                promised(running),
                () -> bean(SuspendProject.class).suspend(running, "Manca la sede.", anna));
        kept(
                "final report opened",
                promised(running),
                () -> bean(OpenFinalReport.class).open(running, anna));
        UUID sent = project("FINAL_REPORT_SUBMITTED");
        kept(
                "final report sent back",
                promised(sent),
                () -> bean(SendBackFinalReport.class).sendBack(sent, "Mancano i risultati.", anna));
        UUID verified = project("VERIFIED");
        kept(
                "project closed",
                promised(verified),
                () -> bean(CloseProject.class).close(verified, anna));
        kept("project revoked", promised(running), () -> {
            bean(ProposeRevocation.class).propose(running, "Non risponde.", anna);
            bean(ApproveRevocation.class).approve(running, demo(DemoPerson.BRUNO));
        });
    }

    @Test
    void whoWorksForTwoBodiesIsOnePersonWithTwoLetters() {
        List<UUID> bodies = jdbc.sql("select organisation_id from organisations.membership where team_role = 'OWNER'"
                        + " order by organisation_id limit 2")
                .query(UUID.class)
                .list();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("delete from organisations.membership where organisation_id in (:bodies)")
                    .param("bodies", bodies)
                    .update();
            for (UUID body : bodies) {
                jdbc.sql(
                                "insert into organisations.membership (id, organisation_id, account_id, team_role, since, version)"
                                        + " select gen_random_uuid(), ?, id, 'EDITOR', now(), 0 from accounts.account where email = ?")
                        .params(body, DemoPerson.LUCA.email())
                        .update();
            }
            Set<ApplicationMoved> facts = Set.of(moved(bodies.get(0)), moved(bodies.get(1)));
            assertThat(letters.of(facts)).isEqualTo(new Readers(1, 2, 2));
            assertThat(letters.of(List.of("something else"))).isEqualTo(Readers.NONE);
            status.setRollbackOnly();
        });
    }

    private static ApplicationMoved moved(UUID body) {
        return new ApplicationMoved(
                body, body, body, ApplicationState.SUBMITTED, ApplicationState.EXCLUDED, java.time.Instant.EPOCH);
    }

    private Supplier<Readers> promised(UUID project) {
        return () -> bean(ProjectQueries.class)
                .watched(project, demo(DemoPerson.ANNA))
                .letters();
    }

    private void kept(String act, Supplier<Readers> promise, Runnable deed) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            Readers promised = promise.get();
            long before = written();
            deed.run();
            System.out.println("[guard] letters promised and written: " + act + " " + promised);
            assertThat(written() - before).as(act).isEqualTo(promised.letters());
            assertThat(promised.letters()).as(act).isPositive();
            assertThat(promised.people()).isLessThanOrEqualTo(promised.letters());
            status.setRollbackOnly();
        });
    }

    private long written() {
        return jdbc.sql("select count(*) from outbox.mail").query(Long.class).single();
    }

    private UUID application(String state) {
        return jdbc.sql("select id from applications.application where state = ? order by id limit 1")
                .param(state)
                .query(UUID.class)
                .single();
    }

    private UUID project(String state) {
        return jdbc.sql(
                        "select id from projects.project where state = ? and revocation_reason is null order by id limit 1")
                .param(state)
                .query(UUID.class)
                .single();
    }

    private UUID call(String code) {
        return jdbc.sql("select id from calls.call where code = ?")
                .param(code)
                .query(UUID.class)
                .single();
    }

    private Viewer demo(DemoPerson person) {
        UUID account = bean(AccountDirectory.class)
                .findByEmail(person.email())
                .orElseThrow()
                .id();
        return bean(ViewerAssembly.class).viewer(account, null).orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }
}
