package it.cooperazionedigitale.evaluation.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.evaluation.domain.EligibilityState;
import it.cooperazionedigitale.evaluation.usecase.CaseQueries;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.CaseSteps;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The steps of an application's story that happen in evaluation: calm words for the applicant, links for who works on it. */
@Component
class EvaluationSteps implements CaseSteps {

    private final CaseQueries cases;
    private final MessageSource messages;

    EvaluationSteps(CaseQueries cases, MessageSource messages) {
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public List<CaseStep> stepsOf(UUID applicationId, Viewer viewer) {
        return cases.of(applicationId)
                .map(story -> List.of(eligibility(story, viewer), evaluation(story, viewer), outcome(story, viewer)))
                .orElse(List.of());
    }

    private static boolean isApplicant(CaseQueries.Story story, Viewer viewer) {
        return viewer.mayIn(story.application().organisationId(), TeamRole.VIEWER);
    }

    private CaseStep eligibility(CaseQueries.Story story, Viewer viewer) {
        String base = "/domande/" + story.application().id();
        String href = null;
        if (isApplicant(story, viewer)) {
            href = story.openIntegration() > 0
                    ? "/coop" + base + "/integrazioni/" + story.openIntegration()
                    : story.check() == EligibilityState.NOT_ELIGIBLE ? "/coop" + base + "/esito" : null;
        } else if (!story.call().sealed() && cases.mayCheck(story.application(), viewer)) {
            href = "/gestione" + base + "/ammissibilita";
        }
        String state =
                story.check() != null ? story.check().name() : story.call().takesChecks() ? "READY" : "WAITING";
        String tone = switch (state) {
            case "ELIGIBLE" -> "ok";
            case "NOT_ELIGIBLE", "WAITING_FOR_ANSWER" -> "stop";
            case "OPEN" -> "doing";
            default -> "todo";
        };
        Instant when = story.checkedAt() != null ? story.checkedAt() : story.integrationDue();
        return new CaseStep(
                60, say("evaluation.step.eligibility"), href, say("evaluation.step.eligibility." + state), tone, when);
    }

    private CaseStep evaluation(CaseQueries.Story story, Viewer viewer) {
        String href = cases.mayAssign(story.application(), viewer)
                ? "/gestione/assegnazioni?bando=" + story.call().slug()
                : null;
        boolean over = story.call().state().compareTo(CallState.RANKED) >= 0;
        boolean done = over || story.application().state() == ApplicationState.EVALUATED;
        String state = story.check() == EligibilityState.NOT_ELIGIBLE
                ? say("evaluation.step.evaluation.none")
                : done
                        ? say("evaluation.step.evaluation.done")
                        : story.assigned() == 0
                                ? say("evaluation.step.evaluation.waiting")
                                : isApplicant(story, viewer)
                                        ? say("evaluation.step.evaluation.running")
                                        : say("evaluation.step.evaluation.count", story.submitted(), story.assigned());
        String tone = done ? "ok" : story.assigned() > 0 ? "doing" : "todo";
        return new CaseStep(70, say("evaluation.step.evaluation"), href, state, tone, null);
    }

    private CaseStep outcome(CaseQueries.Story story, Viewer viewer) {
        boolean resolved = story.decidedAt() != null;
        boolean closed = story.check() == EligibilityState.NOT_ELIGIBLE;
        String href = null;
        if (isApplicant(story, viewer)) {
            href = resolved || closed ? "/coop/domande/" + story.application().id() + "/esito" : null;
        } else if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.AUDITOR)
                && story.call().state().compareTo(CallState.CLOSED) >= 0) {
            href = "/gestione/graduatoria/" + story.call().slug();
        }
        String state = say(
                closed
                        ? "evaluation.step.outcome.notEligible"
                        : resolved ? "evaluation.step.outcome.ready" : "evaluation.step.outcome.waiting");
        return new CaseStep(
                80,
                say("evaluation.step.outcome"),
                href,
                state,
                resolved ? "ok" : closed ? "stop" : "todo",
                story.decidedAt());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
