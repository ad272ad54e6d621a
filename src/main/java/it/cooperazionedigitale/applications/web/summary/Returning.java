package it.cooperazionedigitale.applications.web.summary;

/** The word that says that somebody came from the summary. */
final class Returning {

    static final String FIELD = "torna";
    static final String WORD = "riepilogo";

    private Returning() {}

    /** The address with the word, before what stands on the page. */
    static String mark(String href) {
        String[] place = href.split("#", 2);
        return place[0] + "?" + FIELD + "=" + WORD + (place.length == 1 ? "" : "#" + place[1]);
    }
}
