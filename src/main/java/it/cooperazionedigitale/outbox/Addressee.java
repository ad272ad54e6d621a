package it.cooperazionedigitale.outbox;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a mail is for.
 *
 * @param address the address
 * @param account whose account it is: that person finds a copy in the portal; null where only the address is known
 * @param name how the letter greets, null for a greeting without a name
 * @param language the language the person reads
 */
public record Addressee(
        String address, @Nullable UUID account, @Nullable String name, Locale language) {

    /** An address of which nothing else is known: it is written to in Italian. */
    public static Addressee stranger(String address) {
        return new Addressee(address, null, null, Locale.ITALIAN);
    }
}
