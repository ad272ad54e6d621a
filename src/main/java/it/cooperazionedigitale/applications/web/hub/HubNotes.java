package it.cooperazionedigitale.applications.web.hub;

import it.cooperazionedigitale.applications.usecase.Missing;
import it.cooperazionedigitale.applications.usecase.OwnApplication;
import it.cooperazionedigitale.applications.usecase.OwnCaseQueries;
import it.cooperazionedigitale.applications.usecase.UsualTime;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.work.PresenceWords;
import it.cooperazionedigitale.site.TaskRow;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands below the rows of a hub: who works there now, and how long it will take. */
@Component
class HubNotes {

    /** Reading takes less than writing. */
    private static final int READING = 3;

    private final ApplicationWords words;
    private final PresenceWords presence;

    HubNotes(ApplicationWords words, PresenceWords presence) {
        this.words = words;
        this.presence = presence;
    }

    /** The rows with their notes. */
    List<TaskRow> on(List<TaskRow> rows, OwnCaseQueries.Hub hub, OwnApplication draft) {
        Set<String> lacking = draft.lacking();
        return rows.stream().map(row -> on(row, lacking, hub, draft)).toList();
    }

    private TaskRow on(TaskRow row, Set<String> lacking, OwnCaseQueries.Hub hub, OwnApplication draft) {
        String place = Objects.requireNonNullElse(row.href(), "").replace("/coop/domande/" + draft.id() + "/", "");
        String hint = Stream.of(
                        presence.of(hub.working().get(place)),
                        lacking.contains(place) ? words.about(minutes(place, hub, draft)) : "",
                        Objects.requireNonNullElse(row.hint(), ""))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" · "));
        return hint.isEmpty() ? row : new TaskRow(row.href(), row.label(), row.status(), row.tone(), hint);
    }

    /** What is left to do, in minutes. */
    int left(OwnCaseQueries.Hub hub, OwnApplication draft) {
        return draft.lacking().stream()
                .mapToInt(place -> minutes(place, hub, draft))
                .sum();
    }

    /** Where the minutes come from. */
    String how(OwnCaseQueries.Hub hub, OwnApplication draft) {
        int measured = draft.lacking().stream()
                .map(hub.times()::get)
                .filter(Objects::nonNull)
                .mapToInt(UsualTime::applications)
                .max()
                .orElse(0);
        return measured > 0
                ? words.of("applications.time.measured", measured)
                : words.of("applications.time.estimated");
    }

    private static int minutes(String place, OwnCaseQueries.Hub hub, OwnApplication draft) {
        UsualTime time = hub.times().get(place);
        boolean onlyRead = draft.missing().stream()
                .filter(lack -> lack.path().equals(place))
                .allMatch(Missing::isUnread);
        return time == null ? 0 : onlyRead ? Math.max(1, time.minutes() / READING) : time.minutes();
    }
}
