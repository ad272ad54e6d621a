package it.cooperazionedigitale.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comune of today with what the programme asks about it.
 *
 * @param code six digits of Istat
 * @param snaiClass class of the inner areas' map 2021-2027, A to F
 * @param innerArea true for the classes D, E and F; not the same as being in a SNAI project area
 * @param cap postcodes joined by a bar, one for nearly all comuni: to help filling in, never to refuse an address
 * @param snaiArea name of the SNAI project area the comune is in, if any
 * @param population residents at the last census
 */
public record Comune(
        String code,
        String name,
        String provinceCode,
        String provinceSigla,
        String provinceName,
        String regionCode,
        String regionName,
        String snaiClass,
        boolean innerArea,
        String cap,
        @Nullable String snaiArea,
        int population) {

    /** The name with the province, as people write it: {@code Aliano (MT)}. */
    public String label() {
        return name + " (" + provinceSigla + ")";
    }

    /** The postcodes one by one. */
    public List<String> caps() {
        return cap.isEmpty() ? List.of() : List.of(cap.split("\\|"));
    }
}
