package it.cooperazionedigitale.documents.check.attacks;

import java.util.function.Supplier;

/**
 * A file that somebody could send.
 *
 * @param name what it is
 * @param expected {@code DOOR} where its beginning tells that it is not taken, {@code CLEAN}, or the name of the finding
 * @param never what readers' copy must not contain, or nothing
 * @param content makes it
 */
public record Attack(String name, String expected, String never, Supplier<byte[]> content) {

    @Override
    public String toString() {
        return name;
    }
}
