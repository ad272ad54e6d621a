package it.cooperazionedigitale.insights.web.health;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.insights.usecase.HealthQueries.Health;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The portal's health, ready to print.
 *
 * @param well whether nothing needs a look
 * @param tasks what waits for the viewer
 * @param readings the numbers
 * @param rooms where the administrator works
 * @param lastAct the last line of the records
 * @param lastWhen when it was written
 */
record HealthPage(
        boolean well,
        List<TaskRow> tasks,
        List<Reading> readings,
        List<Room> rooms,
        @Nullable String lastAct,
        @Nullable String lastWhen) {

    /**
     * One number.
     *
     * @param key how its message keys begin: its name, and {@code .how} it is worked out
     * @param value the number
     * @param href where it is looked into, if anywhere
     * @param ill whether it needs a look
     */
    record Reading(String key, String value, @Nullable String href, boolean ill) {}

    /**
     * A room of the administrator's.
     *
     * @param key how its message keys begin: its name, and {@code .text} what is done there
     * @param href its address
     */
    record Room(String key, String href) {}

    private static final List<Room> ROOMS = List.of(
            room("people", "/admin/utenti"),
            room("records", "/admin/organizzazioni"),
            room("sessions", "/admin/sessioni"),
            room("permissions", "/admin/permessi"),
            room("seeAs", "/admin/vedi-come"),
            room("trail", "/admin/audit"),
            room("jobs", "/admin/lavori"));

    static HealthPage of(Health health, List<TaskSource.Task> tasks) {
        AuditLine last = health.lastLine();
        Integer found = health.findings();
        List<Reading> readings = List.of(
                trouble("trail", found == null ? 0 : found, "/admin/audit"),
                trouble("failed", health.mails().failed(), "/admin/posta?stato=FAILED"),
                trouble("jobs", health.failing().jobs(), "/admin/lavori"),
                trouble("stale", health.staleEvents(), "/admin/lavori"),
                trouble("givenUp", health.failing().events(), "/admin/lavori"),
                reading("waiting", health.mails().waiting(), null, false),
                reading("database", health.database().toMillis(), null, false),
                reading("attempts", health.attempts(), null, false),
                reading("sessions", health.sessions(), "/admin/sessioni", false));
        return new HealthPage(
                readings.stream().noneMatch(Reading::ill),
                TaskRow.todo(tasks),
                readings,
                ROOMS,
                last == null ? null : last.act() + " · " + last.actorName(),
                last == null ? null : ItalianFormats.exact(last.at()));
    }

    /** A number that should be zero. */
    private static Reading trouble(String name, long value, @Nullable String href) {
        return reading(name, value, href, value > 0);
    }

    private static Reading reading(String name, long value, @Nullable String href, boolean ill) {
        return new Reading("insights.health." + name, ItalianFormats.number(value), href, ill);
    }

    private static Room room(String name, String href) {
        return new Room("administration.room." + name, href);
    }
}
