package it.cooperazionedigitale.insights.web.health;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.insights.usecase.HealthQueries.Health;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The portal's health, ready to print. */
record HealthPage(
        boolean well,
        List<Figure> figures,
        @Nullable String lastAct,
        @Nullable String lastWhen) {

    static HealthPage of(Health health) {
        AuditLine last = health.lastLine();
        return new HealthPage(
                health.mails().failed() == 0 && health.staleEvents() == 0,
                List.of(
                        figure("waiting", health.mails().waiting()),
                        figure("failed", health.mails().failed()),
                        figure("stale", health.staleEvents()),
                        figure("sessions", health.sessions())),
                last == null ? null : last.act() + " · " + last.actorName(),
                last == null ? null : ItalianFormats.exact(last.at()));
    }

    private static Figure figure(String name, long value) {
        return new Figure("insights.health." + name, ItalianFormats.number(value), "insights.health." + name + ".how");
    }
}
