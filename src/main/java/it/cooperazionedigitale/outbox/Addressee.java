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
 * @param subscription what the link in the mail ends where there is no account, null for what cannot be ended
 */
public record Addressee(
        String address,
        @Nullable UUID account,
        @Nullable String name,
        Locale language,
        @Nullable UUID subscription) {

    /** Somebody who is written to as a person, or once. */
    public Addressee(String address, @Nullable UUID account, @Nullable String name, Locale language) {
        this(address, account, name, language, null);
    }

    /** Somebody of whom only the address is known, and who asked for mails like this one. */
    public static Addressee subscriber(String address, Locale language, UUID subscription) {
        return new Addressee(address, null, null, language, subscription);
    }

    /** Whose mails the link ends: the person's, or the subscription. */
    public @Nullable UUID ends() {
        return account == null ? subscription : account;
    }

    /** An address of which nothing else is known: it is written to in Italian. */
    public static Addressee stranger(String address) {
        return new Addressee(address, null, null, Locale.ITALIAN);
    }
}
