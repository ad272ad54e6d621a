package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.OwnListQueries;
import it.cooperazionedigitale.site.TaskRow;
import org.jspecify.annotations.Nullable;

/** A body's applications as rows of a list. */
public final class ApplicationRows {

    private ApplicationRows() {}

    /** A draft without a title of its own already shows the call's. */
    private static @Nullable String draftHint(OwnApplicationQueries.Row row) {
        return row.title().equals(row.call().title()) ? null : row.call().title();
    }

    /** One row: the title leads to the application, the state is said in calm words. */
    public static TaskRow row(OwnApplicationQueries.Row row) {
        String hint = row.protocol() == null || row.state() == ApplicationState.DRAFT
                ? draftHint(row)
                : row.protocol() + " · " + row.call().title();
        return new TaskRow(
                "/coop/domande/" + row.id(),
                row.title(),
                ApplicationWords.calm(row.state()),
                ApplicationWords.calmTone(row.state()),
                hint);
    }

    /** One line of the whole list: once the application of another body is sent, its state is what counts. */
    public static TaskRow line(OwnListQueries.Line line, ApplicationWords words) {
        PartnerState part = line.part();
        if (part == null) {
            String hint = line.protocol() != null && line.state() != ApplicationState.DRAFT
                    ? line.protocol() + " · " + line.call()
                    : line.title().equals(line.call()) ? null : line.call();
            return new TaskRow(
                    "/coop/domande/" + line.id(),
                    line.title(),
                    ApplicationWords.calm(line.state()),
                    ApplicationWords.calmTone(line.state()),
                    hint);
        }
        boolean sent = part.takenIn() && line.state() != ApplicationState.DRAFT;
        return new TaskRow(
                "/coop/domande/partecipazioni/" + line.id(),
                line.title(),
                sent ? ApplicationWords.calm(line.state()) : PartnerWords.own(part),
                sent ? ApplicationWords.calmTone(line.state()) : PartnerWords.ownTone(part),
                words.of("applications.list.partOf", line.lead()));
    }
}
