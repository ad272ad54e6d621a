package it.cooperazionedigitale.projects;

import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.calls.CallRulesEdit;
import it.cooperazionedigitale.evaluation.EvaluationSamples;
import it.cooperazionedigitale.evaluation.usecase.ApproveFreeze;
import it.cooperazionedigitale.evaluation.usecase.BuildRanking;
import it.cooperazionedigitale.evaluation.usecase.CastVote;
import it.cooperazionedigitale.evaluation.usecase.ProposeFreeze;
import it.cooperazionedigitale.evaluation.usecase.ProposeResolution;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.usecase.RegisterOrganisation;
import it.cooperazionedigitale.projects.usecase.AcceptAward;
import it.cooperazionedigitale.projects.usecase.AcceptProgressReport;
import it.cooperazionedigitale.projects.usecase.OpenFinalReport;
import it.cooperazionedigitale.projects.usecase.StartProject;
import it.cooperazionedigitale.projects.usecase.SubmitFinalReport;
import it.cooperazionedigitale.projects.usecase.SubmitProgressReport;
import it.cooperazionedigitale.projects.usecase.Written;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.domain.Evidence;
import it.cooperazionedigitale.transformers.domain.PastJob;
import it.cooperazionedigitale.transformers.domain.Profile;
import it.cooperazionedigitale.transformers.usecase.Accredit;
import it.cooperazionedigitale.transformers.usecase.ApplyForAccreditation;
import it.cooperazionedigitale.transformers.usecase.TakeUpAccreditation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Awards, firms and projects for tests, made through the use cases; each call makes new ones. */
public final class ProjectSamples {

    private final ApplicationContext context;
    private final ApplicationSamples applications;

    public ProjectSamples(ApplicationContext context) {
        this.context = context;
        this.applications = new ApplicationSamples(context);
    }

    public ApplicationSamples applications() {
        return applications;
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** An application of 10,000 euro that a resolution has just given 8,000; the clock stands 30 days after the closing. */
    public UUID awarded(Viewer owner) {
        return awarded(owner, rules -> rules);
    }

    /** The same in a call with other rules. */
    public UUID awarded(Viewer owner, UnaryOperator<CallRulesEdit> change) {
        EvaluationSamples people = new EvaluationSamples(context, change);
        UUID application = people.sent(owner);
        people.close();
        people.checkAsEligible(application);
        people.scored(application, people.sara, 3, 2);
        people.scored(application, people.tommaso, 3, 3);
        UUID ranking = the(BuildRanking.class).build(people.call, people.anna);
        the(ProposeFreeze.class).propose(ranking, people.anna);
        the(ApproveFreeze.class).approve(ranking, people.bruno);
        UUID resolution = the(ProposeResolution.class).propose(people.call, "Si concede", people.anna);
        applications.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofDays(30)));
        the(CastVote.class).cast(resolution, true, "", people.bruno);
        the(CastVote.class).cast(resolution, true, "", people.carla);
        return application;
    }

    /** A project that has just been accepted. */
    public UUID accepted(Viewer owner) {
        return the(AcceptAward.class).accept(awarded(owner), true, owner);
    }

    /** A project that started today. */
    public UUID running(Viewer owner) {
        return started(accepted(owner), owner);
    }

    /** The same in a call that asks progress reports and final reports of its own. */
    public UUID running(Viewer owner, UUID progressForm, @Nullable UUID finalForm) {
        UUID application = awarded(owner, rules -> rules.reports(progressForm, finalForm));
        return started(the(AcceptAward.class).accept(application, true, owner), owner);
    }

    private UUID started(UUID project, Viewer owner) {
        the(StartProject.class)
                .start(project, ItalianFormats.dayOf(applications.clock().instant()), owner);
        return project;
    }

    /** A project whose three progress reports are accepted and whose final report is sent. */
    public UUID reported(Viewer owner, String spent, Viewer anna) {
        UUID project = running(owner);
        for (int number = 1; number <= 3; number++) {
            the(AcceptProgressReport.class)
                    .accept(
                            the(SubmitProgressReport.class)
                                    .submit(project, number, report(), owner)
                                    .reportId(),
                            anna);
        }
        the(OpenFinalReport.class).open(project, owner);
        the(SubmitFinalReport.class).submit(project, finalReport(spent), owner);
        return project;
    }

    /** A whole progress report. */
    public static Written report() {
        return written(
                Map.of("fatto", "Formazione dei soci", "come_va", "GREEN", "speso_finora", "2.500"),
                "lavoro",
                "dati_del_progetto");
    }

    /** A whole final report. */
    public static Written finalReport(String spent) {
        return written(
                Map.of(
                        "attivita", "Formazione e gestionale",
                        "obiettivi", "Ordini in rete",
                        "risultati", "Ordini in rete da marzo",
                        "benefici", "Meno ore al telefono",
                        "buona-pratica", "Provare con dieci soci",
                        "persone_coinvolte", "44",
                        "speso_in_tutto", spent,
                        "si_pubblica", "yes"),
                "lavoro",
                "cambiamento",
                "dati_del_progetto");
    }

    /** Answers to some sections, never saved before. */
    public static Written written(Map<String, String> answers, String... sections) {
        return written(0, answers, sections);
    }

    /** Answers to some sections, written upon a revision. */
    public static Written written(int revision, Map<String, String> answers, String... sections) {
        return new Written(
                null,
                Arrays.stream(sections).collect(Collectors.toMap(Function.identity(), section -> revision)),
                answers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> List.of(answer.getValue()))));
    }

    /** The legal representative of a new accredited firm. */
    public Viewer marco() {
        UUID hub = applications.hub("PICO");
        RegisterOrganisation.Registered made = the(RegisterOrganisation.class)
                .register(
                        new NewPerson("Marco Verdi", Newcomers.email("marco"), "una password lunga"),
                        new NewBody(
                                "Officina Digitale",
                                OrganisationKind.TRANSFORMER,
                                Newcomers.taxCode(),
                                null,
                                hub,
                                the(ReferenceData.class)
                                        .comuneNamed("Matera")
                                        .orElseThrow()
                                        .code()),
                        Viewer.anonymous());
        Viewer marco = Newcomers.member(made.accountId(), made.organisationId(), TeamRole.OWNER, Role.TRANSFORMER);
        int year = ItalianFormats.dayOf(applications.clock().instant()).getYear() - 1;
        the(ApplyForAccreditation.class)
                .apply(
                        made.organisationId(),
                        new Profile(
                                "Dal 2009 portiamo gestionali nelle cooperative.",
                                18,
                                Set.of(DigitalService.ERP),
                                Set.of("17")),
                        new Evidence(List.of(
                                new PastJob("Gestionale", "Cooperativa agricola", year),
                                new PastJob("Cruscotto", "Cooperativa di consumo", year),
                                new PastJob("Sito", "Cooperativa di turismo", year))),
                        marco);
        Viewer paolo = Newcomers.paolo(hub);
        the(TakeUpAccreditation.class).takeUp(made.organisationId(), paolo);
        the(Accredit.class).accredit(made.organisationId(), paolo);
        return marco;
    }
}
