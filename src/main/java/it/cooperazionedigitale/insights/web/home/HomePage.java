package it.cooperazionedigitale.insights.web.home;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.insights.usecase.Totals;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Figure;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The front door, ready to print. */
record HomePage(List<OpenCall> open, @Nullable String next, List<Figure> figures, Instant now) {

    record OpenCall(
            String href, String title, String money, String closes, Instant closesAt, String left, boolean example) {}

    static HomePage of(List<CallSummary> calls, Totals totals, InsightsWords words, Instant now) {
        List<OpenCall> open = calls.stream()
                .filter(call -> call.state() == CallState.OPEN)
                .sorted(Comparator.comparing(CallSummary::closesAt).reversed())
                .map(call -> new OpenCall(
                        "/bandi/" + call.slug(),
                        call.title(),
                        words.say(
                                call.rules().forms().equals(Set.of(ProjectForm.SINGLE))
                                        ? "insights.home.moneySingle"
                                        : "insights.home.money",
                                call.rules().singleCap().round(),
                                call.rules().networkCap().round(),
                                call.budget().round()),
                        ItalianFormats.deadline(call.closesAt()),
                        call.closesAt(),
                        words.left(now, call.closesAt()),
                        call.exampleValues()))
                .toList();
        String next = calls.stream()
                .filter(call -> call.state() == CallState.SCHEDULED)
                .min(Comparator.comparing(CallSummary::opensAt))
                .map(call -> words.say("insights.home.next", call.title(), ItalianFormats.deadline(call.opensAt())))
                .orElse(null);
        List<Figure> figures = words.figures(totals);
        return new HomePage(open, next, List.of(figures.get(0), figures.get(1), figures.get(2), figures.get(3)), now);
    }
}
