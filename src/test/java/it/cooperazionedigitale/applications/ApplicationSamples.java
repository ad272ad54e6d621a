package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.JoinCode;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.AskToTakePart;
import it.cooperazionedigitale.applications.usecase.ChooseProjectForm;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.ConfirmPartnership;
import it.cooperazionedigitale.applications.usecase.GivePartnerRole;
import it.cooperazionedigitale.applications.usecase.MakeJoinCode;
import it.cooperazionedigitale.applications.usecase.Receipt;
import it.cooperazionedigitale.applications.usecase.SaveBudget;
import it.cooperazionedigitale.applications.usecase.StartApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.calls.CallRulesEdit;
import it.cooperazionedigitale.calls.CallSamples;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.calls.usecase.DraftCall;
import it.cooperazionedigitale.calls.usecase.ScheduleCall;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.usecase.PublishForm;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Numbers;
import it.cooperazionedigitale.organisations.domain.Place;
import it.cooperazionedigitale.organisations.domain.Seats;
import it.cooperazionedigitale.organisations.domain.WorkerCounts;
import it.cooperazionedigitale.organisations.usecase.CreateHub;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation;
import it.cooperazionedigitale.organisations.usecase.UpdateOrganisation;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/** Calls, bodies and applications for tests, made through the use cases; each call makes new ones. */
public final class ApplicationSamples {

    public static final Instant OPENS = Instant.parse("2031-02-27T11:00:00Z");
    public static final Instant CLOSES = Instant.parse("2031-03-31T10:00:00Z");

    private final ApplicationContext context;

    public ApplicationSamples(ApplicationContext context) {
        this.context = context;
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    public PortalClock clock() {
        return the(PortalClock.class);
    }

    /** Somebody of the staff. */
    public static Viewer anna() {
        return worker("Anna", Role.STAFF, null, Set.of());
    }

    public static Viewer worker(String name, Role role, UUID hub, Set<String> regions) {
        return new Viewer(Ids.next(), name, "x@example.org", Set.of(role), null, null, null, hub, regions);
    }

    /** A call from {@link #OPENS} to {@link #CLOSES}; the clock stands one hour after its opening. */
    public UUID openCall() {
        return openCall(rules -> rules);
    }

    /** The same with other rules. */
    public UUID openCall(UnaryOperator<CallRulesEdit> change) {
        return openCall(sections(), change);
    }

    /** The same that asks other questions. */
    public UUID openCall(List<FormSection> asked) {
        return openCall(asked, rules -> rules);
    }

    /** A call that asks other questions and has other rules. */
    public UUID openCall(List<FormSection> asked, UnaryOperator<CallRulesEdit> change) {
        UUID call = call(asked, change, OPENS, CLOSES);
        clock().standAt(OPENS.plus(Duration.ofHours(1)));
        return call;
    }

    /** A call that is open by the real clock, to which this one goes back: for portals that run beside this one. */
    public UUID reallyOpenCall() {
        clock().reset();
        Instant now = clock().instant();
        UUID call = call(sections(), rules -> rules, now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(30)));
        clock().reset();
        return call;
    }

    private UUID call(List<FormSection> asked, UnaryOperator<CallRulesEdit> change, Instant opens, Instant closes) {
        clock().standAt(opens.minus(Duration.ofDays(1)));
        UUID form = the(PublishForm.class).publish("form-" + Ids.next(), asked, anna());
        UUID call = the(DraftCall.class)
                .draft(
                        CallSamples.draft(
                                opens,
                                closes,
                                change.apply(CallSamples.rules(form).edit()).done()),
                        anna());
        the(ScheduleCall.class).schedule(call, anna());
        return call;
    }

    /** Two sections: title and need, then a number. */
    public static List<FormSection> sections() {
        return List.of(
                new FormSection(
                        "bisogno",
                        "Il bisogno",
                        null,
                        List.of(
                                question("titolo", QuestionType.SHORT, "Titolo del progetto", 120),
                                question("need", QuestionType.LONG, "Di che cosa avete bisogno?", 2_000))),
                new FormSection(
                        "risultati",
                        "I risultati",
                        null,
                        List.of(question("people", QuestionType.NUMBER, "Quante persone coinvolgete?", null))));
    }

    private static Question question(String id, QuestionType type, String label, Integer longest) {
        return new Question(id, type, label, null, null, true, longest, null, null, List.of());
    }

    public UUID hub(String code) {
        return the(CreateHub.class).create(code, "Hub " + code, "Centrale " + code, Newcomers.irene());
    }

    /** The legal representative of a new cooperative of Aliano: 12 women of 18 members. */
    public Viewer giulia() {
        return owner("Fili d’Erba", hub("PICO"), "Aliano");
    }

    public Viewer owner(String name, UUID hub, String comune) {
        String code = the(ReferenceData.class).comuneNamed(comune).orElseThrow().code();
        RegisterOrganisation.Registered made = the(RegisterOrganisation.class)
                .register(
                        new NewPerson("Giulia Rossi", Newcomers.email("giulia"), "una password lunga"),
                        new NewBody(name, OrganisationKind.COOPERATIVE, Newcomers.taxCode(), null, hub, code),
                        Viewer.anonymous());
        Viewer owner = Newcomers.member(made.accountId(), made.organisationId(), TeamRole.OWNER, Role.APPLICANT);
        the(UpdateOrganisation.class)
                .update(
                        made.organisationId(),
                        new Numbers(new HeadCounts(18, 12, 2, 3, 1, 20, 0), WorkerCounts.NONE),
                        null,
                        owner);
        return owner;
    }

    /** A body works somewhere else from now on. */
    public void moves(Viewer owner, String comune) {
        Comune there = the(ReferenceData.class).comuneNamed(comune).orElseThrow();
        the(UpdateOrganisation.class)
                .update(
                        Objects.requireNonNull(owner.organisationId()),
                        Seats.of(new Place(there.code(), there.regionCode()), null, List.of()),
                        null,
                        owner);
    }

    /** A colleague of a body with another place in its team. */
    public static Viewer colleague(Viewer owner, String name, TeamRole place) {
        return new Viewer(
                Ids.next(),
                name,
                name + "@example.org",
                owner.roles(),
                owner.organisationId(),
                owner.organisationName(),
                place,
                null,
                Set.of());
    }

    /** A draft that lacks nothing. */
    public UUID complete(UUID call, Viewer owner) {
        UUID id = the(StartApplication.class).start(call, owner);
        the(AnswerSection.class)
                .answer(
                        id,
                        "bisogno",
                        0,
                        Map.of("titolo", List.of("Orti connessi"), "need", List.of("Un gestionale, per i soci.")),
                        owner);
        the(AnswerSection.class).answer(id, "risultati", 0, Map.of("people", List.of("18")), owner);
        the(SaveBudget.class)
                .save(
                        id,
                        0,
                        BudgetDraft.alone(
                                List.of(new CostLine("software", "Gestionale soci", new BigDecimal("10000.00"))),
                                Euro.of(8_000)),
                        owner);
        the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), owner);
        return id;
    }

    /** Another body takes part in a draft and confirms; the draft becomes a network's. */
    public UUID confirmed(UUID application, Viewer lead, Viewer partner) {
        UUID part = accepted(application, lead, partner);
        the(ConfirmPartnership.class).confirm(part, EnumSet.allOf(Declaration.class), partner);
        return part;
    }

    /** Another body is taken in and has not confirmed. */
    public UUID accepted(UUID application, Viewer lead, Viewer partner) {
        UUID part = asked(application, lead, partner);
        the(GivePartnerRole.class).give(application, part, "Prova il gestionale nei suoi negozi", lead);
        return part;
    }

    /** Another body asks to take part. */
    public UUID asked(UUID application, Viewer lead, Viewer partner) {
        the(ChooseProjectForm.class).choose(application, ProjectForm.NETWORK, lead);
        JoinCode code = the(MakeJoinCode.class).make(application, lead);
        return the(AskToTakePart.class).ask(code, partner).orElseThrow();
    }

    /** An application that was sent at the clock's time. */
    public Receipt sent(UUID call, Viewer owner) {
        return the(SubmitApplication.class).submit(complete(call, owner), clock().instant(), owner);
    }
}
