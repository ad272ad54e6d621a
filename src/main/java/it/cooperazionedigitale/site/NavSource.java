package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import java.util.List;

/** A module's links in the main navigation, for who is looking. */
public interface NavSource {

    /**
     * One link.
     *
     * @param order its place, small numbers first
     * @param href the address
     * @param messageKey the words
     */
    record Item(int order, String href, String messageKey) {}

    /** The links this module offers the viewer. */
    List<Item> itemsFor(Viewer viewer);
}
