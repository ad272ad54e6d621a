package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.HistoryQueries.Step;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An application's history as a timeline. */
public final class Timeline {

    private Timeline() {}

    /** For the applicant: calm words, no names; steps that read the same follow each other once. */
    public static List<TimelineStep> calm(List<Step> history) {
        List<Step> told = new ArrayList<>();
        for (Step step : history) {
            if (told.isEmpty()
                    || !ApplicationWords.calm(told.get(told.size() - 1).to())
                            .equals(ApplicationWords.calm(step.to()))) {
                told.add(step);
            }
        }
        return steps(told, step -> ApplicationWords.calm(step.to()), step -> ItalianFormats.moment(step.at()));
    }

    /** For the programme's people: exact words; names unless they must not be shown. */
    public static List<TimelineStep> staff(List<Step> history, boolean names) {
        return steps(
                history,
                step -> ApplicationWords.staff(step.to()),
                step -> ItalianFormats.moment(step.at()) + (names ? " · " + step.who() : ""));
    }

    private static List<TimelineStep> steps(
            List<Step> history, Function<Step, String> title, Function<Step, String> when) {
        List<TimelineStep> steps = new ArrayList<>();
        for (int at = 0; at < history.size(); at++) {
            Step step = history.get(at);
            boolean last = at == history.size() - 1;
            steps.add(new TimelineStep(title.apply(step), when.apply(step), step.reason(), state(step.to(), last)));
        }
        return steps;
    }

    private static TimelineStep.State state(ApplicationState state, boolean last) {
        if (!last) {
            return TimelineStep.State.DONE;
        }
        return ApplicationWords.tone(state) == Tone.STOP ? TimelineStep.State.STOPPED : TimelineStep.State.CURRENT;
    }
}
