package it.cooperazionedigitale.maturity.usecase;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The middle scores of a group of bodies, half of which are above and half below.
 *
 * @param code the sector's letter or the region's code
 * @param bodies how many they are; 0 when they are too few to be told
 * @param overall the middle overall score; null when they are too few
 * @param dimensions the middle score of each dimension; empty when they are too few
 */
public record PeerGroup(String code, long bodies, @Nullable Integer overall, Map<String, Integer> dimensions) {

    static PeerGroup tooFew(String code) {
        return new PeerGroup(code, 0, null, Map.of());
    }

    /** Whether they are enough to be compared with. */
    public boolean shown() {
        return overall != null;
    }
}
