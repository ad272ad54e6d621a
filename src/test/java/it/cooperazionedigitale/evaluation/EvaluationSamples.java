package it.cooperazionedigitale.evaluation;

import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.GivenRoles;
import it.cooperazionedigitale.accounts.OpenSessions;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallRulesEdit;
import it.cooperazionedigitale.evaluation.domain.Mark;
import it.cooperazionedigitale.evaluation.usecase.AssignEvaluator;
import it.cooperazionedigitale.evaluation.usecase.DecideEligibility;
import it.cooperazionedigitale.evaluation.usecase.DeclareConflicts;
import it.cooperazionedigitale.evaluation.usecase.DeclareNoConflict;
import it.cooperazionedigitale.evaluation.usecase.SaveScores;
import it.cooperazionedigitale.evaluation.usecase.StartEligibilityCheck;
import it.cooperazionedigitale.evaluation.usecase.SubmitScoreSheet;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A closed call of one hub with sent applications and the people who work on them, made through the use cases. */
public final class EvaluationSamples {

    public final ApplicationSamples samples;
    public final UUID call;
    public final UUID hub;
    public final Viewer nadia;
    public final Viewer paolo;
    public final Viewer sara;
    public final Viewer tommaso;
    public final Viewer elena;
    public final Viewer anna;
    public final Viewer bruno;
    public final Viewer carla;

    public EvaluationSamples(ApplicationContext context) {
        this(context, rules -> rules);
    }

    /** The same with a call of other rules. */
    public EvaluationSamples(ApplicationContext context, UnaryOperator<CallRulesEdit> change) {
        samples = new ApplicationSamples(context);
        call = samples.openCall(change);
        hub = samples.hub("PICO");
        nadia = person("Nadia", Role.NODE_OFFICER, hub, Set.of("17", "16", "18"));
        paolo = person("Paolo", Role.HUB_MANAGER, hub, Set.of());
        sara = person("Sara", Role.EVALUATOR, null, Set.of());
        tommaso = person("Tommaso", Role.EVALUATOR, null, Set.of());
        elena = person("Elena", Role.EVALUATOR, null, Set.of());
        anna = person("Anna", Role.STAFF, null, Set.of());
        bruno = person("Bruno", Role.BOARD, null, Set.of());
        carla = person("Carla", Role.BOARD, null, Set.of());
    }

    /** A person with an account of their own. */
    public Viewer person(String name, Role role, @Nullable UUID hubId, Set<String> regions) {
        String email = Newcomers.email(name.toLowerCase(java.util.Locale.ROOT));
        UUID account = samples.the(AccountRegistration.class).register(email, name, "una password lunga");
        GivenRoles.give(samples.the(JdbcClient.class), samples.the(OpenSessions.class), account, role);
        return new Viewer(account, name, email, Set.of(role), null, null, null, hubId, regions);
    }

    public <T> T the(Class<T> type) {
        return samples.the(type);
    }

    /** A body of the hub. */
    public Viewer owner(String name) {
        return samples.owner(name, hub, "Aliano");
    }

    /** An application sent by the body; the call stays open. */
    public UUID sent(Viewer owner) {
        UUID id = samples.complete(call, owner);
        the(it.cooperazionedigitale.applications.usecase.SubmitApplication.class)
                .submit(id, samples.clock().instant(), owner);
        return id;
    }

    /** The window is over. */
    public void close() {
        samples.clock().standAt(ApplicationSamples.CLOSES.plus(Duration.ofHours(1)));
    }

    public void checkAsEligible(UUID application) {
        the(StartEligibilityCheck.class).start(application, nadia);
        the(DecideEligibility.class).decide(application, DecideEligibility.Finding.allWell(), nadia);
    }

    /** The evaluator gets the application, declares no conflict and hands in the scores. */
    public UUID scored(UUID application, Viewer evaluator, int quality, int impact) {
        UUID assignment = begun(application, evaluator);
        scores(assignment, evaluator, quality, impact);
        the(SubmitScoreSheet.class).submit(assignment, evaluator);
        return assignment;
    }

    public UUID begun(UUID application, Viewer evaluator) {
        UUID assignment = the(AssignEvaluator.class).assign(application, evaluator.id(), paolo);
        the(DeclareConflicts.class).declare(call, Set.of(), "", evaluator);
        the(DeclareNoConflict.class).declare(assignment, evaluator);
        return assignment;
    }

    public void scores(UUID assignment, Viewer evaluator, int quality, int impact) {
        the(SaveScores.class)
                .save(
                        assignment,
                        new SaveScores.Draft(
                                Map.of(
                                        "quality", new Mark(quality, "Commento di " + evaluator.name()),
                                        "impact", new Mark(impact, "Effetti visti da " + evaluator.name())),
                                "nota riservata di " + evaluator.name(),
                                null),
                        evaluator);
    }

    public ApplicationSummary application(UUID id) {
        return the(ApplicationDirectory.class).find(id).orElseThrow();
    }

    public ApplicationState state(UUID id) {
        return application(id).state();
    }
}
