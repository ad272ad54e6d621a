package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OwnApplicationQueries;
import it.cooperazionedigitale.applications.usecase.PartnerQueries;
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

    /** One part in another body's application: once that is sent, its state is what counts. */
    public static TaskRow part(PartnerQueries.Part part) {
        boolean sent = part.state().takenIn() && part.application() != ApplicationState.DRAFT;
        return new TaskRow(
                "/coop/domande/partecipazioni/" + part.id(),
                part.title(),
                sent ? ApplicationWords.calm(part.application()) : PartnerWords.own(part.state()),
                sent ? ApplicationWords.calmTone(part.application()) : PartnerWords.ownTone(part.state()),
                part.lead());
    }
}
