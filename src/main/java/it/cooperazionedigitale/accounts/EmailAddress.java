package it.cooperazionedigitale.accounts;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address as it is stored and compared: composed Unicode form, lower case, the domain in its ASCII form.
 *
 * @param value the stored form
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern PERSON = Pattern.compile("[a-z0-9._%+'&=!#$*?^{|}~/-]{1,64}");
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])");

    /** Reads what was typed; empty when it cannot be an address. */
    public static Optional<EmailAddress> parse(String typed) {
        String value = normalised(typed);
        int at = value.lastIndexOf('@');
        return at > 0
                        && value.length() <= LONGEST
                        && PERSON.matcher(value.substring(0, at)).matches()
                        && DOMAIN.matcher(value.substring(at + 1)).matches()
                ? Optional.of(new EmailAddress(value))
                : Optional.empty();
    }

    /** The form that is looked up, of anything typed. */
    public static String normalised(String typed) {
        String tidy = Normalizer.normalize(typed, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        int at = tidy.lastIndexOf('@');
        if (at < 0 || tidy.length() > LONGEST) {
            return tidy;
        }
        try {
            return tidy.substring(0, at + 1)
                    + IDN.toASCII(tidy.substring(at + 1), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomain) {
            return tidy;
        }
    }

    /** As people write it: an international domain in its own letters. */
    public static String shown(String stored) {
        int at = stored.lastIndexOf('@');
        return at < 0 ? stored : stored.substring(0, at + 1) + IDN.toUnicode(stored.substring(at + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
