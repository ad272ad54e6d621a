package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.Hit;
import it.cooperazionedigitale.site.CarriedField;
import it.cooperazionedigitale.site.PageLinks;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The list of what was sent.
 *
 * @param choices what one can filter by
 * @param views the views above the list
 * @param query the filters as they stand in the address
 * @param mayKeep whether the viewer may keep filters under a name
 * @param mayHandOver whether the viewer may say who looks after applications
 * @param carried the filters, to go along with what is chosen from the list
 * @param rows its lines
 * @param links the ways to the pages before and after
 * @param typed the text that was looked for; empty without one
 * @param like whether only words like the typed ones were found
 * @param wordless whether the text has no word in it
 * @param filtered whether a filter is set
 * @param sealed the calls of which one may only know how many applications have come
 */
record DeskPage(
        DeskChoices.Choices choices,
        List<View> views,
        String query,
        boolean mayKeep,
        boolean mayHandOver,
        List<CarriedField> carried,
        List<Row> rows,
        PageLinks links,
        String typed,
        boolean like,
        boolean wordless,
        boolean filtered,
        List<Sealed> sealed) {

    /** A sealed call: until when, how many applications have come, in words, and whether the list is of this call alone. */
    record Sealed(String call, String until, String sent, boolean chosen) {}

    /** Whether nothing else is to be said than that what is looked for is sealed. */
    public boolean onlySealed() {
        return rows.isEmpty() && sealed.stream().anyMatch(Sealed::chosen);
    }

    /** The name of the view that is shown; null when the filters are none of them. */
    public @Nullable String shown() {
        return views.stream().filter(View::here).map(View::name).findFirst().orElse(null);
    }

    /**
     * A view of the list.
     *
     * @param name as it was given, or a message key
     * @param here whether it is the one that is shown
     */
    record View(String id, String name, String href, boolean own, boolean shared, boolean here) {

        /** The same, knowing whether it is shown: its own filters are set, and no others. */
        View at(DeskFilter form) {
            String bare = id.isEmpty() ? href : href.replace("&vista=" + id, "").replace("?vista=" + id, "");
            boolean same = bare.equals(form.address().toString())
                    && (form.vista().isEmpty() || id.isEmpty() || id.equals(form.vista()));
            return new View(id, name, href, own, shared, same);
        }
    }

    /**
     * One application.
     *
     * @param waits how long it has been in its state, in words
     * @param caseworker who looks after it; null for nobody
     * @param hit where the text was found
     */
    record Row(
            UUID id,
            String protocol,
            String body,
            String title,
            String call,
            String state,
            Tone tone,
            String waits,
            String sent,
            String requested,
            @Nullable String caseworker,
            @Nullable Found hit) {}

    /**
     * Where the text was found.
     *
     * @param where the question answered, or the message key of another part
     * @param parts the place, the words found apart
     */
    record Found(String where, List<Hit.Part> parts) {}
}
