package it.cooperazionedigitale.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.site.PortalClock;
import it.cooperazionedigitale.site.Reminder;
import it.cooperazionedigitale.site.Reminders;
import it.cooperazionedigitale.site.Reminding;
import it.cooperazionedigitale.site.TimedJob;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each kind of reminder on a case of the demo: when its day has come, to whom it concerns, once, and to nobody else. */
@DemoTest
class RemindersTests {

    @Autowired
    private List<Reminders> jobs;

    @Autowired
    private Reminding reminding;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PortalClock portalClock;

    @Autowired
    private EntityManager database;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everyKindOfReminderIsAJobOfItsOwn() {
        assertThat(jobs.stream().map(TimedJob::name))
                .containsExactlyInAnyOrder(
                        "reminders-closing",
                        "reminders-integrations",
                        "reminders-assignments",
                        "reminders-awards",
                        "reminders-reports",
                        "reminders-final-reports",
                        "reminders-engagements",
                        "reminders-papers",
                        "reminders-invitations",
                        "reminders-ibans",
                        "reminders-extensions",
                        "reminders-decisions",
                        "reminders-revocations",
                        "reminders-merges",
                        "reminders-handovers",
                        "reminders-roles");
    }

    @Test
    void aDraftIsRemindedOfAWeekTwoDaysAndADayBeforeTheCallCloses() {
        alone(() -> {
            Instant closing = jdbc.sql("select closes_at from calls.call where code = 'MI3'")
                    .query((row, n) -> row.getTimestamp(1).toInstant())
                    .single();
            try {
                portalClock.standAt(closing.minus(Duration.ofDays(9)));
                run("reminders-closing");
                for (int days : List.of(7, 2, 1)) {
                    portalClock.standAt(closing.minus(Duration.ofDays(days).plusHours(2)));
                    int early = run("reminders-closing");
                    portalClock.standAt(closing.minus(days(days)));
                    assertThat(run("reminders-closing"))
                            .as("%s days before, but not %s", days, early)
                            .isPositive();
                    assertThat(run("reminders-closing")).as("a second time").isZero();
                }
                portalClock.standAt(closing);
                assertThat(run("reminders-closing")).as("closed").isZero();
            } finally {
                portalClock.reset();
            }
        });
    }

    @Test
    void anAwardIsRemindedOfUntilItIsAnswered() {
        alone(() -> {
            UUID award = one("select id from projects.award where state = 'OFFERED' order by id limit 1");
            UUID body = one("select organisation_id from projects.award where id = '" + award + "'");
            for (int days : List.of(7, 2, 1)) {
                assertThat(letters("remindAward", "projects.award", "accept_by", award, days(days)))
                        .containsExactlyInAnyOrderElementsOf(owners(body));
                assertThat(run("reminders-awards")).isZero();
            }
            jdbc.sql("update projects.award set accept_by = accept_by + interval '3 days' where id = ?")
                    .param(award)
                    .update();
            jdbc.sql(
                            "update projects.award set state = 'WAIVED', decided_at = approved_at, reason = 'Rinuncia' where id = ?")
                    .param(award)
                    .update();
            assertThat(letters("remindAward", "projects.award", "accept_by", award, days(1)))
                    .as("answered")
                    .isEmpty();
        });
    }

    @Test
    void anIntegrationIsRemindedOfWhileItIsOpenAndTheCaseIsAlive() {
        alone(() -> {
            UUID request = one(
                    "select i.check_id from evaluation.integration_request i join evaluation.eligibility_check c"
                            + " on c.id = i.check_id where i.answered_at is null and c.state = 'WAITING_FOR_ANSWER' limit 1");
            setTerm("evaluation.integration_request", "due_at", "check_id", request, days(1));
            assertThat(writtenBy("reminders-integrations", "remindIntegration")).isNotEmpty();
            assertThat(run("reminders-integrations")).isZero();
            jdbc.sql("update applications.application set state = 'EXCLUDED' where state = 'INTEGRATION_REQUESTED'")
                    .update();
            setTerm("evaluation.integration_request", "due_at", "check_id", request, days(3));
            assertThat(writtenBy("reminders-integrations", "remindIntegration"))
                    .as("an excluded case")
                    .isEmpty();
        });
    }

    @Test
    void anEvaluatorIsRemindedAndWhoLostTheRoleIsNot() {
        alone(() -> {
            UUID work = one("select id from evaluation.assignment where state = 'IN_PROGRESS' order by id limit 1");
            UUID sara = one("select evaluator_id from evaluation.assignment where id = '" + work + "'");
            run("reminders-assignments");
            assertThat(letters("remindAssignment", "evaluation.assignment", "due_at", work, days(5)))
                    .containsExactly(email(sara));
            assertThat(letters("remindAssignment", "evaluation.assignment", "due_at", work, days(1)))
                    .containsExactly(email(sara));
            assertThat(run("reminders-assignments")).isZero();
            assertThat(letters("remindAssignmentLate", "evaluation.assignment", "due_at", work, Duration.ofHours(-1)))
                    .containsExactly(email(sara));
            jdbc.sql("delete from accounts.account_role where account_id = ? and role = 'EVALUATOR'")
                    .param(sara)
                    .update();
            database.clear();
            assertThat(letters("remindAssignment", "evaluation.assignment", "due_at", work, days(5).minusMinutes(7)))
                    .as("not an evaluator any more")
                    .isEmpty();
        });
    }

    @Test
    void aReportIsRemindedOfBeforeAndAfterItsDayButNotOfASuspendedProject() {
        alone(() -> {
            UUID project = one(
                    "select id from projects.project p where state = 'RUNNING' and exists (select 1 from"
                            + " projects.progress_report r where r.project_id = p.id and r.state = 'PLANNED' and r.due_on is not null) order by id limit 1");
            UUID report = one("select id from projects.progress_report where state = 'PLANNED' and project_id = '"
                    + project + "' order by number limit 1");
            run("reminders-reports");
            day(report, 6);
            assertThat(writtenBy("reminders-reports", "remindReport")).isNotEmpty();
            assertThat(run("reminders-reports")).isZero();
            day(report, -2);
            assertThat(writtenBy("reminders-reports", "remindReportLate")).isNotEmpty();
            jdbc.sql("update projects.project set state = 'SUSPENDED', resume_to = 'RUNNING' where id = ?")
                    .param(project)
                    .update();
            day(report, -9);
            assertThat(run("reminders-reports")).as("a suspended project").isZero();
        });
    }

    @Test
    void aFirmAndAFinalReportAndAPaperAreRemindedOfOnce() {
        alone(() -> {
            for (String job : List.of("reminders-engagements", "reminders-final-reports", "reminders-papers")) {
                jdbc.sql(
                                "update projects.project set engagement_at = engagement_at - interval '30 days' where engagement_state = 'PROPOSED'")
                        .update();
                run(job);
                assertThat(run(job)).as(job + ", a second time").isZero();
            }
            jdbc.sql("update documents.drawer_version set expires_on = ? where expires_on is not null")
                    .param(today().plusDays(20))
                    .update();
            jdbc.sql("update documents.drawer_version v set expires_on = ? where position = (select max(w.position)"
                            + " from documents.drawer_version w where w.document_id = v.document_id)")
                    .param(today().plusDays(20))
                    .update();
            assertThat(writtenBy("reminders-papers", "remindPaper")).isNotEmpty();
            assertThat(run("reminders-papers")).isZero();
            assertThat(jdbc.sql("select count(*) from outbox.mail where dedupe_key like '%remindEngagement%'")
                            .query(Long.class)
                            .single())
                    .isPositive();
        });
    }

    @Test
    void theOtherOwnersAreRemindedOfANewIbanAfterTwoDaysAndTwoDaysBeforeItsEnd() {
        alone(() -> {
            UUID change = one("select id from organisations.iban_change where state = 'PROPOSED' order by id limit 1");
            UUID body = one("select organisation_id from organisations.iban_change where id = '" + change + "'");
            UUID proposer = one("select proposed_by from organisations.iban_change where id = '" + change + "'");
            List<String> others = owners(body).stream()
                    .filter(email -> !email.equals(email(proposer)))
                    .toList();
            assertThat(others).as("somebody to remind").isNotEmpty();
            run("reminders-ibans");
            iban(change, Duration.ofDays(-1), Duration.ofDays(6));
            assertThat(writtenBy("reminders-ibans", "remindIban"))
                    .as("a day after")
                    .isEmpty();
            iban(change, Duration.ofDays(-2), Duration.ofDays(5));
            jdbc.sql("delete from outbox.mail where dedupe_key like '%remindIban%'")
                    .update();
            assertThat(writtenBy("reminders-ibans", "remindIban")).containsExactlyInAnyOrderElementsOf(others);
            assertThat(run("reminders-ibans")).as("a second time").isZero();
            iban(change, Duration.ofDays(-6), Duration.ofDays(1));
            assertThat(writtenBy("reminders-ibans", "remindIban")).containsExactlyInAnyOrderElementsOf(others);
            assertThat(run("reminders-ibans")).isZero();
            jdbc.sql("delete from outbox.mail where dedupe_key like '%remindIban%'")
                    .update();
            iban(change, Duration.ofDays(-8), Duration.ofHours(-1));
            assertThat(run("reminders-ibans")).as("over").isZero();
        });
    }

    private void iban(UUID change, Duration proposed, Duration ends) {
        jdbc.sql("update organisations.iban_change set proposed_at = ?, expires_at = ? where id = ?")
                .params(
                        Timestamp.from(clock.instant().plus(proposed)),
                        Timestamp.from(clock.instant().plus(ends)),
                        change)
                .update();
    }

    @Test
    void whoInvitedIsRemindedTwoDaysBeforeTheInvitationEndsUnlessTheyLeftOrItIsAnswered() {
        alone(() -> {
            UUID invitation = one("""
                    select i.id from organisations.invitation i join organisations.membership m
                      on m.organisation_id = i.organisation_id and m.account_id = i.invited_by and m.team_role = 'OWNER'
                    where i.state = 'PENDING' order by i.id limit 1""");
            UUID inviter = one("select invited_by from organisations.invitation where id = '" + invitation + "'");
            run("reminders-invitations");
            assertThat(letters("remindInvitation", "organisations.invitation", "expires_at", invitation, days(3)))
                    .isEmpty();
            assertThat(letters("remindInvitation", "organisations.invitation", "expires_at", invitation, days(2)))
                    .containsExactly(email(inviter));
            assertThat(run("reminders-invitations")).as("a second time").isZero();
            jdbc.sql(
                            "update organisations.membership set team_role = 'EDITOR' where account_id = ? and organisation_id ="
                                    + " (select organisation_id from organisations.invitation where id = ?)")
                    .params(inviter, invitation)
                    .update();
            assertThat(letters(
                            "remindInvitation",
                            "organisations.invitation",
                            "expires_at",
                            invitation,
                            days(2).minusMinutes(9)))
                    .as("who represents the body no more")
                    .isEmpty();
        });
    }

    @Test
    void aDecisionIsRemindedOfToEverybodyButWhoProposedIt() {
        alone(() -> {
            run("reminders-extensions");
            UUID proposal = one("select id from calls.extension where state = 'PROPOSED' limit 1");
            UUID bruno =
                    accounts.findByEmail(DemoPerson.BRUNO.email()).orElseThrow().id();
            jdbc.sql("update calls.extension set proposed_at = ?, proposed_by = ? where id = ?")
                    .params(Timestamp.from(clock.instant().minus(Duration.ofDays(3))), bruno, proposal)
                    .update();
            assertThat(writtenBy("reminders-extensions", "remindDecision"))
                    .contains(DemoPerson.CARLA.email())
                    .doesNotContain(DemoPerson.BRUNO.email());
            assertThat(run("reminders-extensions")).isZero();
        });
    }

    @Test
    void everyKindOfDecisionIsRemindedOfAfterTwoDaysOnceAndNotBefore() {
        Map<String, String> proposals = Map.of(
                "reminders-decisions",
                "update evaluation.ranking set proposed_at = :at where state = 'FREEZE_PROPOSED' returning id",
                "reminders-revocations",
                "update projects.project set revocation_at = :at, revocation_reason = 'Prova', revocation_by ="
                        + " (select id from accounts.account where email = 'anna@example.org') where id ="
                        + " (select id from projects.project where state = 'RUNNING' order by id limit 1) returning id",
                "reminders-merges",
                "update organisations.body_merge set proposed_at = :at where state = 'PROPOSED' returning id",
                "reminders-roles",
                "update accounts.role_proposal set proposed_at = :at where state = 'PROPOSED' returning id");
        proposals.forEach((job, proposal) -> alone(() -> {
            run(job);
            assertThat(put(proposal, Duration.ofDays(1))).as(job).isNotEmpty();
            assertThat(writtenBy(job, "remindDecision")).as(job).isEmpty();
            put(proposal, Duration.ofDays(3));
            assertThat(writtenBy(job, "remindDecision")).as(job).isNotEmpty();
            assertThat(run(job)).as(job).isZero();
            put(proposal, Duration.ofDays(100));
            assertThat(run(job)).as(job + ", too old to be news").isZero();
        }));
    }

    private List<UUID> put(String proposal, Duration ago) {
        return jdbc.sql(proposal)
                .param("at", Timestamp.from(clock.instant().minus(ago)))
                .query(UUID.class)
                .list();
    }

    @Test
    void whoLeftOrIsBlockedHearsNothing() {
        alone(() -> {
            UUID giulia = accounts.findByEmail(DemoPerson.GIULIA.email())
                    .orElseThrow()
                    .id();
            Reminder reminder = new Reminder(
                    "remindPaper",
                    "prova " + Ids.next(),
                    Reminder.Readers.PERSON,
                    giulia,
                    null,
                    "/coop",
                    null,
                    List.of(today()));
            assertThat(reminding.remind(List.of(reminder, reminder))).isEqualTo(1);
            assertThat(reminding.remind(List.of(reminder.butNotTo(giulia)))).isZero();
            jdbc.sql("update accounts.account set state = 'BLOCKED' where id = ?")
                    .param(giulia)
                    .update();
            database.clear();
            Reminder another = new Reminder(
                    "remindPaper",
                    "altra " + Ids.next(),
                    Reminder.Readers.PERSON,
                    giulia,
                    null,
                    "/coop",
                    null,
                    List.of(today()));
            assertThat(reminding.remind(List.of(another))).isZero();
            Reminder board = new Reminder(
                    "remindDecision",
                    "terza " + Ids.next(),
                    Reminder.Readers.PERSON,
                    giulia,
                    Role.BOARD,
                    "/",
                    null,
                    List.of(clock.instant()));
            assertThat(reminding.remind(List.of(board))).isZero();
        });
    }

    @Test
    void aDayBeforeIsTheSameHourAlsoWhenTheClocksChange() {
        // in the night to 28 March 2027 Italy goes from +01:00 to +02:00: the day before is 23 hours long
        Instant term = Instant.parse("2027-03-28T10:00:00Z");
        assertThat(Stages.days(term, LocalDateTime.of(2027, 3, 27, 10, 59))).isEqualTo(2);
        assertThat(Stages.days(term, LocalDateTime.of(2027, 3, 27, 11, 0))).isEqualTo(1);
        assertThat(Stages.days(term, LocalDateTime.of(2027, 3, 21, 10, 59))).isEqualTo(-1);
        assertThat(Stages.days(term, LocalDateTime.of(2027, 3, 21, 11, 0))).isEqualTo(7);
        assertThat(Stages.days(term, LocalDateTime.of(2027, 3, 28, 10, 0)))
                .as("over")
                .isEqualTo(-1);
    }

    /** Reaches the arithmetic of the stages. */
    private abstract static class Stages extends Reminders {

        private Stages() {
            super(due -> 0, Clock.systemUTC());
        }

        static int days(Instant term, LocalDateTime utc) {
            return before(term, utc.toInstant(ZoneOffset.UTC), 7, 2, 1).orElse(-1);
        }
    }

    private void alone(Runnable story) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            story.run();
            status.setRollbackOnly();
        });
    }

    private List<String> letters(String letter, String table, String column, UUID id, Duration left) {
        setTerm(table, column, "id", id, left);
        String job = jobs.stream()
                .map(TimedJob::name)
                .filter(name -> name.equals(
                        switch (letter) {
                            case "remindAward" -> "reminders-awards";
                            case "remindInvitation" -> "reminders-invitations";
                            default -> "reminders-assignments";
                        }))
                .findFirst()
                .orElseThrow();
        return writtenBy(job, letter);
    }

    private List<String> writtenBy(String job, String letter) {
        Set<UUID> before = ids(letter);
        run(job);
        List<String> written = new ArrayList<>();
        for (UUID id : ids(letter)) {
            if (!before.contains(id)) {
                written.add(jdbc.sql("select recipient from outbox.mail where id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
            }
        }
        return written;
    }

    private Set<UUID> ids(String letter) {
        return jdbc
                .sql("select id from outbox.mail where dedupe_key like ?")
                .param("%" + letter + "/%")
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private void setTerm(String table, String column, String key, UUID id, Duration left) {
        Instant term = clock.instant().plus(left);
        if (table.equals("projects.award")) {
            jdbc.sql("update projects.award set approved_at = least(approved_at, ?) where id = ?")
                    .params(Timestamp.from(term), id)
                    .update();
        }
        if (table.equals("evaluation.integration_request")) {
            jdbc.sql(
                            "update evaluation.integration_request set requested_at = least(requested_at, cast(? as timestamptz) - interval '1 day') where check_id = ?")
                    .params(Timestamp.from(term), id)
                    .update();
        }
        jdbc.sql("update " + table + " set " + column + " = ? where " + key + " = ?")
                .params(Timestamp.from(term), id)
                .update();
    }

    private void day(UUID report, int days) {
        jdbc.sql("update projects.progress_report set due_on = ? where id = ?")
                .params(today().plusDays(days), report)
                .update();
    }

    private LocalDate today() {
        return ItalianFormats.dayOf(clock.instant());
    }

    private static Duration days(int days) {
        return Duration.ofDays(days).minusHours(2);
    }

    private int run(String job) {
        return jobs.stream()
                .filter(one -> one.name().equals(job))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private UUID one(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }

    private String email(UUID account) {
        return accounts.find(account).orElseThrow().email();
    }

    private List<String> owners(UUID body) {
        return jdbc.sql("select a.email from accounts.account a join organisations.membership m on m.account_id = a.id"
                        + " where m.organisation_id = ? and m.team_role = 'OWNER'")
                .param(body)
                .query(String.class)
                .list();
    }
}
