package it.cooperazionedigitale.site;

import java.util.Optional;

/** Where the work lies that was going on at an address, for a page that had to say no. */
public interface WayBack {

    /** The way back from an address, if it belongs to work of this kind. */
    Optional<Way> from(String path);

    /** A link: where to, and the key of its words. */
    record Way(String href, String label) {}
}
