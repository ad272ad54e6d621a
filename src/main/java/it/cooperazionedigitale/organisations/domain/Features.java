package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.organisations.BodyTrait;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the body declares of itself.
 *
 * @param traits what holds
 * @param evidence where it can be checked, in words
 */
public record Features(SortedSet<BodyTrait> traits, SortedMap<BodyTrait, String> evidence) implements Chapter {

    /** The most characters of one evidence. */
    public static final int LONGEST = 300;

    /** Declarations; evidence of what is not declared falls away. */
    public static Features of(Set<BodyTrait> traits, Map<BodyTrait, String> evidence) {
        SortedMap<BodyTrait, String> kept = new TreeMap<>(evidence);
        kept.keySet().retainAll(traits);
        kept.values().removeIf(String::isBlank);
        return new Features(new TreeSet<>(traits), kept);
    }
}
