package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.HistoryQueries.Step;
import it.cooperazionedigitale.applications.usecase.OpenedEarly;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An application's history as a timeline. */
public final class Timeline {

    /** States that come with words for the applicant; the reasons of all others are the programme's own. */
    private static final Set<ApplicationState> EXPLAINED = EnumSet.of(
            ApplicationState.INTEGRATION_REQUESTED,
            ApplicationState.NOT_ELIGIBLE,
            ApplicationState.NOT_AWARDED,
            ApplicationState.WAIVED,
            ApplicationState.LAPSED,
            ApplicationState.WITHDRAWN,
            ApplicationState.EXCLUDED);

    private Timeline() {}

    /** For the applicant: calm words, no names; steps that read the same follow each other once. */
    public static List<TimelineStep> calm(List<Step> history) {
        return steps(
                told(history),
                step -> ApplicationWords.calm(step.to()),
                step -> ItalianFormats.moment(step.at()),
                step -> EXPLAINED.contains(step.to()) ? step.reason() : null,
                ApplicationWords::calmTone);
    }

    /** The same with the early opening of a sealed application in its place, and who answers for it. */
    public static List<TimelineStep> calm(List<Step> history, @Nullable OpenedEarly opened, ApplicationWords words) {
        List<TimelineStep> steps = new ArrayList<>(calm(history));
        if (opened != null) {
            long before = told(history).stream()
                    .filter(step -> !step.at().isAfter(opened.at()))
                    .count();
            boolean last = before == steps.size();
            if (last && before > 0) {
                steps.add(done(steps.remove((int) before - 1)));
            }
            steps.add(
                    (int) before,
                    new TimelineStep(
                            "applications.opened",
                            ItalianFormats.moment(opened.at()),
                            words.of("applications.opened.text", opened.by(), opened.proposedBy(), opened.reason()),
                            last ? TimelineStep.State.CURRENT : TimelineStep.State.DONE));
        }
        return steps;
    }

    private static TimelineStep done(TimelineStep step) {
        return new TimelineStep(step.title(), step.when(), step.text(), TimelineStep.State.DONE);
    }

    private static List<Step> told(List<Step> history) {
        List<Step> told = new ArrayList<>();
        for (Step step : history) {
            if (told.isEmpty()
                    || !ApplicationWords.calm(told.get(told.size() - 1).to())
                            .equals(ApplicationWords.calm(step.to()))) {
                told.add(step);
            }
        }
        return told;
    }

    /** For the programme's people: exact words; names unless they must not be shown. */
    public static List<TimelineStep> staff(List<Step> history, boolean names) {
        return steps(
                history,
                step -> ApplicationWords.staff(step.to()),
                step -> ItalianFormats.moment(step.at()) + (names ? " · " + step.who() : ""),
                Step::reason,
                ApplicationWords::tone);
    }

    private static List<TimelineStep> steps(
            List<Step> history,
            Function<Step, String> title,
            Function<Step, String> when,
            Function<Step, @Nullable String> why,
            Function<ApplicationState, Tone> tone) {
        List<TimelineStep> steps = new ArrayList<>();
        for (int at = 0; at < history.size(); at++) {
            Step step = history.get(at);
            boolean last = at == history.size() - 1;
            steps.add(new TimelineStep(
                    title.apply(step), when.apply(step), why.apply(step), state(tone.apply(step.to()), last)));
        }
        return steps;
    }

    private static TimelineStep.State state(Tone tone, boolean last) {
        if (!last) {
            return TimelineStep.State.DONE;
        }
        return tone == Tone.STOP ? TimelineStep.State.STOPPED : TimelineStep.State.CURRENT;
    }
}
