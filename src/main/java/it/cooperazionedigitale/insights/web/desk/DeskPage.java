package it.cooperazionedigitale.insights.web.desk;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TaskSource.Task;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A working day, ready to print. */
record DeskPage(String name, String today, List<TaskRow> tasks, List<Date> dates, boolean reader) {

    /** A call's date that is near. */
    record Date(String href, String what, String when) {}

    private static final Duration PAST = Duration.ofDays(7);

    static DeskPage of(List<Task> tasks, List<CallSummary> calls, Viewer viewer, InsightsWords words, Instant now) {
        return new DeskPage(
                viewer.name(),
                ItalianFormats.weekday(now),
                TaskRow.todo(tasks),
                calls.stream()
                        .filter(call -> isNear(call, now))
                        .sorted(Comparator.comparing(CallSummary::closesAt))
                        .map(call -> date(call, words, now))
                        .toList(),
                viewer.has(Role.AUDITOR));
    }

    private static boolean isNear(CallSummary call, Instant now) {
        return call.state() == CallState.SCHEDULED
                || call.state() == CallState.OPEN
                || call.state() == CallState.SUSPENDED
                || call.state() != CallState.ARCHIVED && call.closesAt().isAfter(now.minus(PAST));
    }

    private static Date date(CallSummary call, InsightsWords words, Instant now) {
        String key = now.isBefore(call.opensAt())
                ? "insights.desk.opens"
                : now.isBefore(call.closesAt()) ? "insights.desk.closes" : "insights.desk.closed";
        Instant when = now.isBefore(call.opensAt()) ? call.opensAt() : call.closesAt();
        return new Date(
                "/bandi/" + call.slug(),
                call.code() + " · " + call.title(),
                words.say(key, ItalianFormats.deadline(when)));
    }
}
