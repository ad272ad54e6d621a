package it.cooperazionedigitale.organisations.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static it.cooperazionedigitale.organisations.BodySamples.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.Browser;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.organisations.BodySamples;
import it.cooperazionedigitale.organisations.domain.Iban;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.Pec;
import it.cooperazionedigitale.organisations.domain.Registers;
import it.cooperazionedigitale.organisations.usecase.IbanQueries.Standing;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** A new account for payments: two people, or one and the certified mail, and never the same person twice. */
@PortalTest
class IbanTests {

    private static final String NUMBER = "IT60X0542811101000000123456";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProposeIban proposing;

    @Autowired
    private ConfirmIban confirming;

    @Autowired
    private CancelIban cancelling;

    @Autowired
    private AnswerIbanLetter answering;

    @Autowired
    private IbanQueries queries;

    @Autowired
    private UpdateOrganisation updating;

    @Autowired
    private ChangeTeamRole changing;

    @Autowired
    private ProposeMerge mergeProposing;

    @Autowired
    private DecideMerge mergeDeciding;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private BodySamples samples;
    private Viewer giulia;

    @BeforeEach
    void giuliaRepresentsHerCooperative() {
        samples = new BodySamples(context);
        giulia = samples.owner("Giulia");
    }

    private UUID body() {
        return giulia.organisationId();
    }

    private Optional<LinkSecret> propose(String number) {
        return as(giulia, () -> proposing.propose(body(), Iban.parse(number).orElseThrow(), giulia));
    }

    private IbanQueries.Number newest() {
        return as(giulia, () -> queries.numbers(giulia)).get(0);
    }

    private void pecSince(String pec, int days) {
        does(
                giulia,
                () -> updating.update(
                        body(),
                        new Registers(null, null, null, null, Pec.parse(pec).orElseThrow()),
                        null,
                        giulia));
        jdbc.sql("update organisations.organisation set pec_changed_at = now() - make_interval(days => ?) where id = ?")
                .params(days, body())
                .update();
    }

    private int mails(String name) {
        return jdbc.sql("select count(*) from outbox.mail where dedupe_key like ?")
                .param("organisations.mail." + name + "/" + newest().id() + "/%")
                .query(Integer.class)
                .single();
    }

    @Test
    void aSecondOwnerConfirmsAndBothAreToldAndNobodySeesTheWholeNumber() {
        Viewer ada = samples.secondOwner(giulia, "Ada");
        assertThat(propose(NUMBER)).isEmpty();
        assertThat(propose(NUMBER)).isEmpty();
        UUID id = newest().id();
        assertThatThrownBy(() -> does(giulia, () -> confirming.confirm(body(), id, giulia)))
                .hasMessage("organisations.refusal.ibanSamePerson");
        does(ada, () -> confirming.confirm(body(), id, ada));
        does(ada, () -> confirming.confirm(body(), id, ada));
        assertThat(newest().standing()).isEqualTo(Standing.HELD);
        assertThat(newest().masked()).isEqualTo("IT•• •••• 3456");
        assertThat(mails("ibanProposed")).isEqualTo(2);
        assertThat(mails("ibanConfirmed")).isEqualTo(2);
        assertThat(audit.of(body()).stream()
                        .map(AuditLine::act)
                        .filter(act -> act.startsWith("iban"))
                        .toList())
                .containsExactly("iban.proposed", "iban.confirmed");
        assertThat(audit.of(body()).toString()).doesNotContain(NUMBER, NUMBER.substring(4));
        String mails = String.join(
                "\n",
                jdbc.sql("select body from outbox.mail where dedupe_key like '%' || ? || '%'")
                        .param(id.toString())
                        .query(String.class)
                        .list());
        assertThat(mails).contains("3456").doesNotContain(NUMBER);
    }

    @Test
    void afterTheHoldItIsInUseAndTheNextOneReplacesIt() {
        Viewer ada = samples.secondOwner(giulia, "Ada");
        propose(NUMBER);
        UUID id = newest().id();
        does(ada, () -> confirming.confirm(body(), id, ada));
        jdbc.sql(
                        "update organisations.iban_change set confirmed_at = now() - interval '8 days', effective_at = now() - interval '1 day' where id = ?")
                .param(id)
                .update();
        assertThat(newest().standing()).isEqualTo(Standing.IN_USE);
        assertThatThrownBy(() -> propose(NUMBER)).hasMessage("organisations.refusal.ibanSame");
        assertThatThrownBy(() -> does(ada, () -> cancelling.cancel(body(), id, ada)))
                .hasMessage("organisations.refusal.ibanInUse");
    }

    @Test
    void theLetterToTheCertifiedMailConfirmsButNotInTheHandsOfTheProposer() {
        pecSince("coop@pec.example.it", 40);
        LinkSecret letter = propose(NUMBER).orElseThrow();
        assertThatThrownBy(() -> does(giulia, () -> answering.answer(letter, true, giulia)))
                .hasMessage("organisations.refusal.ibanSamePerson");
        answering.answer(letter, true, Viewer.anonymous());
        answering.answer(letter, true, Viewer.anonymous());
        assertThat(newest().standing()).isEqualTo(Standing.HELD);
        assertThatThrownBy(() -> answering.answer(LinkSecret.fresh(), true, Viewer.anonymous()))
                .isInstanceOf(NotFound.class);
    }

    /** Signed out, nobody knows who reads the certified mail: they say so themselves. */
    @Test
    void whoConfirmsFromTheLetterSaysToBeAnotherPerson() throws Exception {
        pecSince("coop@pec.example.it", 40);
        String path = "/conferma-iban/" + propose(NUMBER).orElseThrow().text();
        Browser reader = new Browser(mvc);
        assertThat(Browser.words(reader.opens(path))).contains("Non sono Giulia", "name=\"other\"");
        assertThat(reader.sends(path).getStatus()).isEqualTo(422);
        assertThat(newest().standing()).isEqualTo(Standing.WAITING);
        assertThat(reader.sends(path, "other", "true").getRedirectedUrl()).isEqualTo(path);
        assertThat(newest().standing()).isEqualTo(Standing.HELD);
    }

    @Test
    void whoDoesNotKnowTheNumberStopsItFromTheLetter() {
        pecSince("coop@pec.example.it", 40);
        LinkSecret letter = propose(NUMBER).orElseThrow();
        answering.answer(letter, false, Viewer.anonymous());
        assertThat(newest().standing()).isEqualTo(Standing.CANCELLED);
        assertThatThrownBy(() -> answering.answer(letter, true, Viewer.anonymous()))
                .hasMessage("organisations.refusal.ibanCancelled");
    }

    @Test
    void aCertifiedMailChangedLatelyConfirmsNothing() {
        pecSince("nuova@pec.example.it", 2);
        assertThatThrownBy(() -> propose(NUMBER)).hasMessage("organisations.refusal.ibanNobodyConfirms");
        samples.secondOwner(giulia, "Ada");
        assertThat(propose(NUMBER)).isEmpty();
        assertThat(newest().byPec()).isFalse();
    }

    @Test
    void aNewProposalReplacesTheOneThatWaits() {
        Viewer ada = samples.secondOwner(giulia, "Ada");
        propose(NUMBER);
        UUID first = newest().id();
        propose("DE89370400440532013000");
        assertThat(as(giulia, () -> queries.numbers(giulia)))
                .extracting(IbanQueries.Number::standing)
                .containsExactly(Standing.WAITING, Standing.CANCELLED);
        assertThat(audit.of(body()).stream()
                        .map(AuditLine::act)
                        .filter(act -> act.startsWith("iban"))
                        .toList())
                .as("nothing is replaced in silence")
                .containsExactly("iban.proposed", "iban.cancelled", "iban.proposed");
        assertThatThrownBy(() -> does(ada, () -> confirming.confirm(body(), first, ada)))
                .hasMessage("organisations.refusal.ibanCancelled");
    }

    @Test
    void whoDoesNotRepresentTheBodyTouchesNoAccount() {
        Viewer luca = samples.member(giulia, "Luca", TeamRole.EDITOR);
        Viewer chiara = samples.owner("Chiara");
        samples.secondOwner(giulia, "Ada");
        propose(NUMBER);
        UUID id = newest().id();
        Iban iban = Iban.parse(NUMBER).orElseThrow();
        List<Runnable> acts = List.of(
                () -> does(luca, () -> proposing.propose(body(), iban, luca)),
                () -> does(luca, () -> confirming.confirm(body(), id, luca)),
                () -> does(luca, () -> cancelling.cancel(body(), id, luca)),
                () -> does(chiara, () -> confirming.confirm(body(), id, chiara)));
        acts.forEach(act -> assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> does(chiara, () -> confirming.confirm(chiara.organisationId(), id, chiara)))
                .isInstanceOf(NotFound.class);
        assertThat(as(chiara, () -> queries.numbers(chiara))).isEmpty();
        assertThat(newest().standing()).isEqualTo(Standing.WAITING);
        assertThatThrownBy(() -> does(giulia, () -> confirming.confirm(body(), Ids.next(), giulia)))
                .isInstanceOf(NotFound.class);
    }

    /** Who holds the sole owner's open session makes a second address an OWNER: it is no second person yet. */
    @Test
    void anOwnerMadeLatelyIsNoSecondPersonNeitherToConfirmNorToPropose() {
        Viewer second = samples.member(giulia, "Seconda casella", TeamRole.OWNER);
        assertThatThrownBy(() -> propose(NUMBER)).hasMessage("organisations.refusal.ibanNobodyConfirms");
        assertThatThrownBy(() -> as(
                        second,
                        () -> proposing.propose(body(), Iban.parse(NUMBER).orElseThrow(), second)))
                .hasMessage("organisations.refusal.ibanNobodyConfirms");
        Viewer ada = samples.secondOwner(giulia, "Ada");
        propose(NUMBER);
        UUID id = newest().id();
        assertThat(as(second, () -> queries.numbers(second)).get(0).tooNew()).isTrue();
        assertThat(as(ada, () -> queries.numbers(ada)).get(0).tooNew()).isFalse();
        assertThatThrownBy(() -> does(second, () -> confirming.confirm(body(), id, second)))
                .hasMessageStartingWith("organisations.refusal.ibanOwnerNew");
        assertThat(newest().standing()).isEqualTo(Standing.WAITING);
        does(ada, () -> confirming.confirm(body(), id, ada));
        assertThat(newest().standing()).isEqualTo(Standing.HELD);
    }

    @Test
    void whatAnOwnerMadeLatelyProposedTheFounderDoesNotConfirmEither() {
        pecSince("coop@pec.example.it", 40);
        Viewer second = samples.member(giulia, "Seconda casella", TeamRole.OWNER);
        as(second, () -> proposing.propose(body(), Iban.parse(NUMBER).orElseThrow(), second));
        UUID id = newest().id();
        assertThatThrownBy(() -> does(giulia, () -> confirming.confirm(body(), id, giulia)))
                .hasMessageStartingWith("organisations.refusal.ibanOwnerNew");
    }

    /** Raised to OWNER today, though in the team for long: the place counts from the change. */
    @Test
    void whoWasRaisedTodayIsAnOwnerSinceToday() {
        Viewer luca = samples.member(giulia, "Luca", TeamRole.EDITOR);
        jdbc.sql("update organisations.team_change set changed_at = now() - interval '90 days' where account_id = ?")
                .param(luca.id())
                .update();
        UUID place = jdbc.sql("select id from organisations.membership where account_id = ?")
                .param(luca.id())
                .query(UUID.class)
                .single();
        does(giulia, () -> changing.change(body(), place, TeamRole.OWNER, giulia));
        assertThatThrownBy(() -> propose(NUMBER)).hasMessage("organisations.refusal.ibanNobodyConfirms");
    }

    @Test
    void theAccountInUseIsToldHoweverManyWereProposedSince() {
        Viewer ada = samples.secondOwner(giulia, "Ada");
        propose(NUMBER);
        UUID id = newest().id();
        does(ada, () -> confirming.confirm(body(), id, ada));
        jdbc.sql(
                        "update organisations.iban_change set proposed_at = now() - interval '9 days', confirmed_at = now() - interval '8 days', effective_at = now() - interval '1 day' where id = ?")
                .param(id)
                .update();
        for (int turn = 0; turn < 11; turn++) {
            propose("DE89370400440532013000");
            propose("IT13S0542811101000000123457");
        }
        assertThat(as(giulia, () -> queries.numbers(giulia)))
                .filteredOn(number -> number.standing() == Standing.IN_USE)
                .extracting(IbanQueries.Number::id)
                .containsExactly(id);
    }

    @Test
    void whoProposesWhatAnotherProposedIsSentToConfirmIt() {
        Viewer ada = samples.secondOwner(giulia, "Ada");
        propose(NUMBER);
        assertThatThrownBy(() -> as(
                        ada, () -> proposing.propose(body(), Iban.parse(NUMBER).orElseThrow(), ada)))
                .hasMessage("organisations.refusal.ibanProposedAlready");
        assertThat(newest().standing()).isEqualTo(Standing.WAITING);
    }

    /** On the record that was merged the mailbox must not confirm what the owners can no longer stop. */
    @Test
    void onAMergedRecordNothingIsConfirmedAndEverythingCanBeStopped() {
        pecSince("coop@pec.example.it", 40);
        LinkSecret letter = propose(NUMBER).orElseThrow();
        answering.answer(letter, true, Viewer.anonymous());
        UUID held = newest().id();
        LinkSecret waiting = propose("IT13S0542811101000000123457").orElseThrow();
        Viewer anna = samples.office("Anna", Role.STAFF);
        Viewer irene = samples.office("Irene", Role.ADMIN);
        UUID kept = samples.owner("Chiara").organisationId();
        UUID merge = as(anna, () -> mergeProposing.propose(kept, body(), "Stessa cooperativa", anna));
        does(irene, () -> mergeDeciding.decide(merge, true, irene));
        assertThat(newest().standing()).as("what waited is stopped").isEqualTo(Standing.CANCELLED);
        assertThatThrownBy(() -> answering.answer(waiting, true, Viewer.anonymous()))
                .hasMessage("organisations.refusal.merged");
        does(giulia, () -> cancelling.cancel(body(), held, giulia));
        assertThat(as(giulia, () -> queries.numbers(giulia)))
                .extracting(IbanQueries.Number::standing)
                .containsExactly(Standing.CANCELLED, Standing.CANCELLED);
        assertThat(audit.of(body()).stream().map(AuditLine::act).filter("iban.cancelled"::equals))
                .hasSize(2);
    }
}
