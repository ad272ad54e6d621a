package it.cooperazionedigitale.shared;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address or a hidden field; what cannot be meant is null, never an error. */
public final class Typed {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Typed() {}

    /** The id as the portal writes it, or null. */
    public static @Nullable UUID id(@Nullable String text) {
        return text != null && ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    /** The constant of that very name, or null. */
    public static <E extends Enum<E>> @Nullable E one(Class<E> kind, @Nullable String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
