package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.ApproveOpening;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.ExcludeApplication;
import it.cooperazionedigitale.applications.usecase.OpeningQueries;
import it.cooperazionedigitale.applications.usecase.ProposeOpening;
import it.cooperazionedigitale.applications.usecase.ReadOpened;
import it.cooperazionedigitale.applications.usecase.RejectOpening;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.calls.usecase.ResumeCall;
import it.cooperazionedigitale.calls.usecase.SuspendCall;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Breaking the seal of one application: two people, a reason, and the applicant knows. */
@PortalTest
class EarlyOpeningTests {

    private static final String WHY = "Lo ordina il tribunale di Matera.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProposeOpening proposing;

    @Autowired
    private ApproveOpening approving;

    @Autowired
    private RejectOpening rejecting;

    @Autowired
    private ReadOpened reading;

    @Autowired
    private OpeningQueries openings;

    @Autowired
    private AuditTrail audit;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer anna;
    private Viewer bruno;
    private Viewer carla;
    private Viewer paolo;
    private UUID call;
    private UUID application;
    private String protocol;

    @BeforeEach
    void giuliaSendsToASealedCall() {
        samples = new ApplicationSamples(context);
        call = samples.openCall(rules -> rules.procedure(procedure -> procedure.withSealed(true)));
        giulia = samples.giulia();
        protocol = samples.sent(call, giulia).protocol();
        application = jdbc.sql("select id from applications.application where protocol = ?")
                .param(protocol)
                .query(UUID.class)
                .single();
        anna = ApplicationSamples.anna();
        bruno = ApplicationSamples.worker("Bruno Conti", Role.BOARD, null, Set.of());
        carla = ApplicationSamples.worker("Carla Neri", Role.BOARD, null, Set.of());
        paolo = ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, samples.hub("PICO"), Set.of());
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private String home() {
        return "/gestione/bandi/" + call + "/apertura-anticipata";
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return mvc.perform(request.with(People.as(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String page(String path, Viewer viewer) throws Exception {
        return send(get(path), viewer).getContentAsString();
    }

    private int dossier(Viewer viewer) throws Exception {
        return send(get("/gestione/domande/" + application), viewer).getStatus();
    }

    private UUID proposed() {
        return proposing.propose(call, protocol, WHY, anna).orElseThrow();
    }

    private UUID opened() {
        UUID opening = proposed();
        approving.approve(call, opening, bruno);
        return opening;
    }

    private boolean waitsFor(Viewer viewer) {
        return openings.waitingFor(viewer).stream()
                .anyMatch(waiting -> waiting.call().id().equals(call));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refusal.class)
                .extracting(thrown -> ((Refusal) thrown).key())
                .isEqualTo("applications.refusal." + key);
    }

    @Test
    void annaProposesBrunoOpensAndGiuliaSeesWhoAndWhy() throws Exception {
        assertThat(dossier(anna)).isEqualTo(409);
        assertThat(send(post(home()).param("protocol", protocol.toLowerCase()).param("reason", WHY), anna)
                        .getRedirectedUrl())
                .isEqualTo(home());
        UUID opening = openings.of(call, anna).openings().get(0).id();
        assertThat(page(home(), anna))
                .contains(protocol, WHY, "L’hai proposta tu")
                .doesNotContain("Fili d’Erba", "Orti connessi");
        assertThat(page("/gestione", bruno)).contains("Decidere se aprire la domanda " + protocol);
        assertThat(page(home(), bruno)).contains("Apri la domanda", "Lasciala sigillata");
        send(post(home() + "/" + opening + "/approvazione"), bruno);
        assertThat(page("/gestione", bruno)).doesNotContain("Decidere se aprire la domanda " + protocol);
        assertThat(page("/coop/domande/" + application, giulia))
                .contains("Domanda aperta prima della chiusura", "Bruno Conti", WHY);
        assertThat(page("/coop/domande/" + application + "/stato", giulia))
                .contains("Domanda aperta prima della chiusura", "Bruno Conti", "Anna", WHY);
        assertThat(page("/coop/domande/" + application + "/storia", giulia))
                .contains("La domanda sigillata è stata aperta prima della chiusura", WHY);
        assertThat(jdbc.sql("select count(*) from outbox.mail where path = ? and subject like ?")
                        .param("/coop/domande/" + application + "/stato")
                        .param("Domanda aperta prima della chiusura · " + protocol)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void openedItIsReadOneByOneByWhoSaysSoAndEachFirstReadingStaysInTheTrail() throws Exception {
        UUID opening = opened();
        assertThat(dossier(anna)).isEqualTo(409);
        for (int time = 0; time < 2; time++) {
            assertThat(send(post(home() + "/" + opening + "/lettura"), anna).getRedirectedUrl())
                    .isEqualTo("/gestione/domande/" + application);
        }
        assertThat(page("/gestione/domande/" + application, anna))
                .contains("Orti connessi", "Fili d’Erba", "Aperta prima della chiusura")
                .doesNotContain("/esclusione", "/gestione/domande/referente");
        assertThat(send(get("/gestione/domande/" + application + "/storia"), anna)
                        .getStatus())
                .isEqualTo(200);
        assertThat(dossier(carla)).isEqualTo(409);
        assertThat(dossier(paolo)).isEqualTo(409);
        assertThat(audit.of(opening))
                .extracting(AuditLine::act, AuditLine::actorName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("opening.proposed", anna.name()),
                        org.assertj.core.groups.Tuple.tuple("opening.approved", bruno.name()),
                        org.assertj.core.groups.Tuple.tuple("opening.read", anna.name()));
        assertThat(page("/gestione/domande?bando=" + call, anna)).doesNotContain("Orti connessi", "Fili d’Erba");
        ApplicationDirectory directory = samples.the(ApplicationDirectory.class);
        assertThat(directory.dossier(application)).isEmpty();
        assertThat(directory.sentTo(call)).isEmpty();
        refused("sealed", () -> samples.the(ExcludeApplication.class).exclude(application, "Per errore", anna));
    }

    @Test
    void nobodyOpensAlone() {
        Viewer both = new Viewer(
                Ids.next(), "Nina", "n@example.org", Set.of(Role.STAFF, Role.BOARD), null, null, null, null, Set.of());
        UUID opening = proposing.propose(call, protocol, WHY, both).orElseThrow();
        refused("openingSamePerson", () -> approving.approve(call, opening, both));
        refused("openingSamePerson", () -> rejecting.reject(call, opening, "Ci ho ripensato", both));
        assertThat(waitsFor(both)).isFalse();
        for (Viewer other : List.of(anna, paolo, giulia)) {
            assertThatThrownBy(() -> approving.approve(call, opening, other)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> proposing.propose(call, protocol, WHY, bruno))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reading.read(call, opening, anna)).isInstanceOf(NotFound.class);
    }

    @Test
    void aProposalWaitsAloneAndTwiceIsOnce() {
        UUID opening = proposed();
        assertThat(proposed()).isEqualTo(opening);
        refused("openingWaiting", () -> proposing.propose(call, protocol, WHY, paolo));
        approving.approve(call, opening, bruno);
        approving.approve(call, opening, carla);
        refused("openingApproved", () -> rejecting.reject(call, opening, "Troppo presto", carla));
        refused("openedAlready", () -> proposed());
        assertThat(audit.of(opening)).hasSize(2);
    }

    @Test
    void brunoLeavesItSealedAndItCanBeProposedAgain() throws Exception {
        UUID opening = proposed();
        assertThat(send(post(home() + "/" + opening + "/rifiuto").param("reason", ""), bruno)
                        .getStatus())
                .isEqualTo(422);
        assertThat(page(home() + "/" + opening + "/rifiuto", bruno)).contains(protocol);
        for (int time = 0; time < 2; time++) {
            rejecting.reject(call, opening, "Si può aspettare il 31 marzo.", bruno);
        }
        refused("openingRejected", () -> approving.approve(call, opening, carla));
        refused("openingRejected", () -> rejecting.reject(call, opening, "Anche secondo me", carla));
        assertThat(page(home(), anna)).contains("Rimasta sigillata", "Si può aspettare il 31 marzo.");
        assertThat(page("/coop/domande/" + application, giulia)).doesNotContain("aperta prima della chiusura");
        assertThat(proposed()).isNotEqualTo(opening);
        assertThatThrownBy(() -> reading.read(call, opening, anna)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheClosingOvertookIsVoidAndAnExtensionMovesTheSealWithIt() throws Exception {
        UUID opening = proposed();
        UUID longer = samples.the(ProposeExtension.class)
                .propose(call, ApplicationSamples.CLOSES.plus(Duration.ofDays(3)), "Molte richieste", anna);
        samples.the(ApproveExtension.class).approve(longer, carla);
        samples.clock().standAt(ApplicationSamples.CLOSES.plusMillis(1));
        assertThat(openings.waitingFor(bruno)).isNotEmpty();
        samples.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofDays(3)));
        refused("openingVoid", () -> approving.approve(call, opening, bruno));
        refused("openingVoid", () -> rejecting.reject(call, opening, "Tardi", bruno));
        refused("openingVoid", () -> proposed());
        assertThat(openings.waitingFor(bruno)).isEmpty();
        assertThat(page(home(), bruno)).contains("Superata dalla chiusura").doesNotContain("Apri la domanda<");
        assertThat(dossier(anna)).isEqualTo(200);
        assertThat(page("/coop/domande/" + application, giulia)).doesNotContain("aperta prima della chiusura");
    }

    @Test
    void whileTheCallStandsStillNothingIsOpened() throws Exception {
        UUID opening = proposed();
        samples.the(SuspendCall.class).suspend(call, "Guasto al portale", anna);
        refused("openingNotOpen", () -> approving.approve(call, opening, bruno));
        refused("openingNotOpen", () -> proposed());
        assertThat(page(home(), bruno)).contains("Il bando non è aperto").doesNotContain("/approvazione");
        samples.the(ResumeCall.class).resume(call, "Riparato", anna);
        approving.approve(call, opening, bruno);
        assertThat(openings.of(call, bruno).openings()).hasSize(1);
    }

    @Test
    void aTakenBackApplicationStaysSealed() {
        UUID opening = proposed();
        samples.the(WithdrawApplication.class).withdraw(application, "Cambiamo idea", giulia);
        refused("openingWithdrawn", () -> approving.approve(call, opening, bruno));
        assertThat(proposing.propose(call, protocol, WHY, paolo)).isEmpty();
    }

    /** The same person, who also belongs to a body. */
    private static Viewer alsoOf(Viewer worker, Viewer member) {
        return new Viewer(
                worker.accountId(),
                worker.name(),
                worker.email(),
                worker.roles(),
                null,
                null,
                null,
                worker.hubId(),
                worker.regions(),
                List.of(new Viewer.Body(Objects.requireNonNull(member.organisationId()), "La loro")));
    }

    @Test
    void whoCompetesInTheCallNeitherProposesNorDecidesNorReads() {
        Viewer chiara = samples.owner("Vele al Vento", samples.hub("NODE"), "Genova");
        UUID opening = proposed();
        samples.complete(call, chiara);
        Viewer rival = alsoOf(bruno, chiara);
        assertThat(waitsFor(bruno)).isTrue();
        assertThat(waitsFor(rival)).isFalse();
        ownBody(() -> proposing.propose(call, protocol, WHY, alsoOf(anna, chiara)));
        ownBody(() -> approving.approve(call, opening, rival));
        ownBody(() -> rejecting.reject(call, opening, "Meglio di no", rival));
        ownBody(() -> rejecting.reject(call, opening, "Meglio di no", alsoOf(bruno, giulia)));
        approving.approve(call, opening, bruno);
        ownBody(() -> reading.read(call, opening, alsoOf(anna, chiara)));
        assertThat(audit.of(opening))
                .extracting(AuditLine::act)
                .containsExactly("opening.proposed", "opening.approved");
        assertThat(reading.read(call, opening, anna)).isEqualTo(application);
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(reading.read(call, opening, alsoOf(anna, chiara))).isEqualTo(application);
    }

    private static void ownBody(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refusal.class)
                .extracting(thrown -> ((Refusal) thrown).key())
                .isEqualTo("site.refusal.ownBody");
    }

    @Test
    void whatIsSentAnewIsSealedAnewUntilItIsOpenedAnew() throws Exception {
        UUID first = opened();
        reading.read(call, first, anna);
        assertThat(dossier(anna)).isEqualTo(200);
        samples.the(WithdrawApplication.class).withdraw(application, "Cambiamo idea", giulia);
        assertThat(dossier(anna)).isEqualTo(409);
        refused("openingPassed", () -> reading.read(call, first, carla));
        assertThat(page(home(), carla)).contains(protocol).doesNotContain("Leggi la domanda");
        samples.the(ReopenApplication.class).reopen(application, giulia);
        samples.the(ConfirmDeclarations.class).confirm(application, EnumSet.allOf(Declaration.class), giulia);
        samples.the(SubmitApplication.class).submit(application, samples.clock().instant(), giulia);
        assertThat(dossier(anna)).isEqualTo(409);
        refused("openingPassed", () -> reading.read(call, first, anna));
        UUID second = opened();
        assertThat(dossier(anna)).isEqualTo(409);
        assertThat(page(home(), carla)).contains(second + "/lettura").doesNotContain(first + "/lettura");
        reading.read(call, second, anna);
        assertThat(dossier(anna)).isEqualTo(200);
        assertThat(page("/coop/domande/" + application, giulia)).contains("Domanda aperta prima della chiusura");
    }

    @Test
    void anOpeningIsNotThereUnderAnotherCall() throws Exception {
        UUID other = samples.openCall(rules -> rules.procedure(procedure -> procedure.withSealed(true)));
        String elsewhere = "/gestione/bandi/" + other + "/apertura-anticipata/";
        UUID opening = proposed();
        for (String act : List.of("/approvazione", "/rifiuto")) {
            assertThat(send(post(elsewhere + opening + act).param("reason", "Si può aspettare"), bruno)
                            .getStatus())
                    .as(act)
                    .isEqualTo(404);
        }
        approving.approve(call, opening, bruno);
        assertThat(send(post(elsewhere + opening + "/lettura"), anna).getStatus())
                .isEqualTo(404);
        assertThat(audit.of(opening))
                .extracting(AuditLine::act)
                .containsExactly("opening.proposed", "opening.approved");
    }

    @Test
    void aWrongNumberAndAnotherHubsAreTheSameWord() throws Exception {
        Viewer chiara = samples.owner("Vele al Vento", samples.hub("NODE"), "Genova");
        String others = samples.sent(call, chiara).protocol();
        for (String typed : List.of("CD-2031-99999", others)) {
            MockHttpServletResponse answer =
                    send(post(home()).param("protocol", typed).param("reason", WHY), paolo);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString())
                    .contains("non c’è una domanda inviata con questo protocollo")
                    .doesNotContain("Vele al Vento");
        }
        proposing.propose(call, others, WHY, anna);
        assertThat(page(home(), paolo)).doesNotContain(others);
        assertThat(send(post(home()).param("protocol", "").param("reason", ""), anna)
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(get("/gestione/bandi/" + samples.openCall() + "/apertura-anticipata"), anna)
                        .getStatus())
                .isEqualTo(404);
    }

    /** What a person finds to press on the page of the openings. */
    private Set<String> buttons(Viewer viewer) throws Exception {
        String page = page(home(), viewer);
        return Stream.of("/approvazione", "/rifiuto", "/lettura", "name=\"protocol\"")
                .filter(page::contains)
                .map(one -> one.startsWith("/") ? one.substring(1) : "proposta")
                .collect(Collectors.toSet());
    }

    @Test
    void whoBelongsToABodyThatCompetesFindsAReasonAndNothingToPress() throws Exception {
        Viewer chiara = samples.owner("Vele al Vento", samples.hub("NODE"), "Genova");
        samples.complete(call, chiara);
        UUID opening = proposed();
        assertThat(buttons(bruno)).containsExactlyInAnyOrder("approvazione", "rifiuto");
        for (Viewer rival : List.of(alsoOf(bruno, chiara), alsoOf(bruno, giulia))) {
            assertThat(buttons(rival)).isEmpty();
            assertThat(page(home(), rival)).contains("Fai parte di La loro, che partecipa a questo bando");
            assertThat(send(get(home() + "/" + opening + "/rifiuto"), rival).getStatus())
                    .isEqualTo(409);
        }
        assertThat(buttons(alsoOf(anna, chiara))).isEmpty();
        approving.approve(call, opening, bruno);
        assertThat(buttons(anna)).containsExactlyInAnyOrder("lettura", "proposta");
        assertThat(buttons(alsoOf(bruno, chiara))).isEmpty();
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThat(page(home(), alsoOf(bruno, chiara))).doesNotContain("che partecipa a questo bando");
    }

    @Test
    void inEveryStateThePageOffersWhatCanBePressedAndNothingElse() throws Exception {
        Viewer both = new Viewer(
                Ids.next(), "Nina", "n@example.org", Set.of(Role.STAFF, Role.BOARD), null, null, null, null, Set.of());
        UUID first = proposing.propose(call, protocol, WHY, both).orElseThrow();
        assertThat(buttons(both)).containsExactly("proposta");
        assertThat(page(home(), both)).contains("L’hai proposta tu");
        assertThat(buttons(anna)).containsExactly("proposta");
        assertThat(page(home(), anna)).contains("diversa da chi l’ha proposta");
        assertThat(buttons(bruno)).containsExactlyInAnyOrder("approvazione", "rifiuto");
        samples.the(SuspendCall.class).suspend(call, "Guasto al portale", anna);
        for (Viewer one : List.of(both, anna, bruno)) {
            assertThat(buttons(one)).as("while the call stands still").isEmpty();
        }
        samples.the(ResumeCall.class).resume(call, "Riparato", anna);
        rejecting.reject(call, first, "Si può aspettare.", carla);
        assertThat(buttons(bruno)).isEmpty();
        opened();
        assertThat(buttons(bruno)).containsExactly("lettura");
        samples.the(WithdrawApplication.class).withdraw(application, "Cambiamo idea", giulia);
        assertThat(buttons(bruno)).isEmpty();
        assertThat(page(home(), bruno)).contains("Dopo è stata ritirata o inviata di nuovo");
        samples.clock().standAt(ApplicationSamples.CLOSES);
        for (Viewer one : List.of(both, anna, bruno)) {
            assertThat(buttons(one)).as("after the closing").isEmpty();
        }
    }

    @Test
    void aProposalIsOfOneVersionAndAnotherNeedsItsOwn() throws Exception {
        UUID first = proposed();
        samples.the(WithdrawApplication.class).withdraw(application, "Cambiamo idea", giulia);
        assertThat(buttons(bruno)).isEmpty();
        assertThat(page(home(), bruno)).contains("Superata: ritirata o inviata di nuovo");
        assertThat(waitsFor(bruno)).isFalse();
        refused("openingWithdrawn", () -> rejecting.reject(call, first, "Non serve più", bruno));
        samples.the(ReopenApplication.class).reopen(application, giulia);
        assertThat(page(home(), bruno)).contains("Superata: ritirata o inviata di nuovo");
        assertThat(waitsFor(bruno)).isFalse();
        refused("openingWithdrawn", () -> approving.approve(call, first, bruno));
        samples.the(ConfirmDeclarations.class).confirm(application, EnumSet.allOf(Declaration.class), giulia);
        samples.the(SubmitApplication.class).submit(application, samples.clock().instant(), giulia);
        assertThat(waitsFor(bruno)).isFalse();
        refused("openingRenewed", () -> approving.approve(call, first, bruno));
        UUID second = proposed();
        assertThat(second).isNotEqualTo(first);
        assertThat(page(home(), bruno)).contains(second + "/approvazione").doesNotContain(first + "/approvazione");
        approving.approve(call, second, bruno);
        assertThat(reading.read(call, second, anna)).isEqualTo(application);
    }

    @Test
    void whoComesSecondReadsWhatTheOtherDecided() throws Exception {
        UUID opening = proposed();
        rejecting.reject(call, opening, "Si può aspettare.", carla);
        for (MockHttpServletRequestBuilder late :
                List.of(post(home() + "/" + opening + "/approvazione"), get(home() + "/" + opening + "/rifiuto"))) {
            assertThat(refusal(late, bruno))
                    .extracting(Refusal::key, Refusal::args)
                    .containsExactly("applications.refusal.openingRejected", List.of("Carla Neri"));
        }
        UUID again = opened();
        assertThat(refusal(post(home() + "/" + again + "/rifiuto").param("reason", "Meglio di no"), carla))
                .extracting(Refusal::key, Refusal::args)
                .containsExactly("applications.refusal.openingApproved", List.of("Bruno Conti"));
    }

    private Refusal refusal(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return (Refusal) Objects.requireNonNull(
                mvc.perform(request.with(People.as(viewer)).with(csrf()))
                        .andReturn()
                        .getResolvedException());
    }

    @Test
    void partnersAndReadersOfTheTeamLearnOfItAsTheLeadDoes() throws Exception {
        Viewer lead = samples.owner("Fornai in Rete", samples.hub("PICO"), "Aliano");
        Viewer chiara = samples.owner("Vele al Vento", samples.hub("NODE"), "Genova");
        UUID id = samples.complete(call, lead);
        UUID part = samples.confirmed(id, lead, chiara);
        String number = samples.the(SubmitApplication.class)
                .submit(id, samples.clock().instant(), lead)
                .protocol();
        String partPage = "/coop/domande/partecipazioni/" + part;
        assertThat(page(partPage, chiara)).doesNotContain("Domanda aperta prima della chiusura");
        UUID opening = proposing.propose(call, number, WHY, anna).orElseThrow();
        approving.approve(call, opening, bruno);
        Viewer reader = ApplicationSamples.colleague(lead, "Rita", TeamRole.VIEWER);
        Viewer partnersReader = ApplicationSamples.colleague(chiara, "Remo", TeamRole.VIEWER);
        for (String told : List.of(
                page("/coop/domande/" + id, lead),
                page("/coop/domande/" + id, reader),
                page("/coop/domande/" + id + "/stato", reader),
                page(partPage, chiara),
                page(partPage, partnersReader))) {
            assertThat(told).contains("Domanda aperta prima della chiusura", "Bruno Conti", anna.name(), WHY);
        }
        assertThat(jdbc.sql(
                                "select path, subject from outbox.mail where path in (?, ?) and subject like 'Domanda aperta%'")
                        .param("/coop/domande/" + id + "/stato")
                        .param(partPage)
                        .query((row, n) -> row.getString(1) + " " + row.getString(2))
                        .list())
                .containsExactlyInAnyOrder(
                        "/coop/domande/" + id + "/stato Domanda aperta prima della chiusura · " + number,
                        partPage + " Domanda aperta prima della chiusura · " + number);
        samples.the(WithdrawApplication.class).withdraw(id, "Cambiamo idea", lead);
        assertThat(page("/coop/domande/" + id, lead)).contains("Valeva per la versione 1");
        assertThat(page(partPage, chiara)).contains("Valeva per la versione 1");
    }
}
