package it.cooperazionedigitale.organisations.domain;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the body is.
 *
 * @param operating where it works: this seat decides its region and its class of inner areas
 * @param registered Istat code of the comune of its registered office
 * @param others Istat codes of the comuni where it also works
 */
public record Seats(Place operating, @Nullable String registered, SortedSet<String> others) implements Chapter {

    /** The most seats beside the operating one. */
    public static final int MOST_OTHERS = 10;

    /** The seats, each comune once. */
    public static Seats of(Place operating, @Nullable String registered, Collection<String> others) {
        SortedSet<String> kept = new TreeSet<>(others);
        kept.remove(operating.comuneCode());
        return new Seats(operating, registered, kept);
    }
}
