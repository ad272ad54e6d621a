package it.cooperazionedigitale.applications.web.start;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.EarlierQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose from when an application begins. */
@Component
class StartChoices {

    private final EarlierQueries earlier;
    private final ApplicationWords words;

    StartChoices(EarlierQueries earlier, ApplicationWords words) {
        this.earlier = earlier;
        this.words = words;
    }

    static Stream<CallSummary> open(List<CallSummary> published) {
        return published.stream().filter(call -> call.state() == CallState.OPEN);
    }

    StartPage page(List<CallSummary> published, Viewer viewer) {
        List<Choice> open = open(published)
                .map(call -> new Choice(
                        call.slug(),
                        call.title(),
                        words.of("applications.start.closes", ItalianFormats.deadline(call.closesAt()))))
                .toList();
        List<Choice> before = open.isEmpty()
                ? List.of()
                : earlier.of(viewer, published).stream().map(this::choice).toList();
        return new StartPage(
                open,
                before.isEmpty() ? before : withNothing(before),
                viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR));
    }

    private static List<Choice> withNothing(List<Choice> before) {
        return Stream.concat(
                        Stream.of(
                                new Choice(StartForm.ZERO, "applications.start.zero", "applications.start.zero.hint")),
                        before.stream())
                .toList();
    }

    private Choice choice(EarlierQueries.Earlier one) {
        String key = one.state() == ApplicationState.DRAFT ? "applications.start.wasDraft" : "applications.start.was";
        return new Choice(
                one.id().toString(),
                one.title(),
                words.of(
                        key,
                        one.call().title(),
                        ItalianFormats.day(one.when()),
                        words.of(ApplicationWords.calm(one.state()))));
    }
}
