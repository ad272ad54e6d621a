package it.cooperazionedigitale.applications.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something of an earlier application that did not come along into a new one.
 *
 * @param place where it would stand in the new one, below its address; null where it has no place there
 * @param what what it is, as it was called, or a message key
 * @param key message key of why not
 * @param args its arguments, ready to print
 */
public record LeftOut(@Nullable String place, String what, String key, List<Object> args) {

    static LeftOut of(@Nullable String place, String what, String why, Object... args) {
        return new LeftOut(place, what, "applications.copy.why." + why, List.of(args));
    }
}
