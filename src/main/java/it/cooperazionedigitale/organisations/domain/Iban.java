package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Codes;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of an account in the single euro payments area: right country, right length, right check digits (ISO 13616).
 *
 * @param value the number without blanks, upper case
 */
public record Iban(String value) {

    /** The countries of the area with the length of their numbers. */
    private static final Map<String, Integer> LENGTHS = Stream.of(
                    "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26",
                    "IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(
                    entry -> entry.substring(0, 2), entry -> Integer.valueOf(entry.substring(2))));

    private static final BigInteger CHECK = BigInteger.valueOf(97);
    private static final int COUNTRY_AND_CHECK = 4;
    private static final int SHOWN_END = 4;

    /** Why a typed number is refused. */
    public enum Fault {
        SHAPE,
        COUNTRY,
        LENGTH,
        CHECK
    }

    /** Reads a typed number; blanks, dots and hyphens do not count. Empty when it cannot be one. */
    public static Optional<Iban> parse(String typed) {
        return fault(typed).isPresent() ? Optional.empty() : Optional.of(new Iban(bare(typed)));
    }

    /** What is wrong with a typed number; empty when it is right. */
    public static Optional<Fault> fault(String typed) {
        String bare = bare(typed);
        if (!bare.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}")) {
            return Optional.of(Fault.SHAPE);
        }
        Integer length = LENGTHS.get(bare.substring(0, 2));
        if (length == null) {
            return Optional.of(Fault.COUNTRY);
        }
        if (bare.length() != length) {
            return Optional.of(Fault.LENGTH);
        }
        int check = Integer.parseInt(bare.substring(2, COUNTRY_AND_CHECK));
        return check < 2 || check > 98 || !remainderIsOne(bare) ? Optional.of(Fault.CHECK) : Optional.empty();
    }

    private static boolean remainderIsOne(String bare) {
        String turned = bare.substring(COUNTRY_AND_CHECK) + bare.substring(0, COUNTRY_AND_CHECK);
        String digits = turned.chars()
                .mapToObj(sign -> String.valueOf(Character.digit(sign, Character.MAX_RADIX)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(CHECK).equals(BigInteger.ONE);
    }

    private static String bare(String typed) {
        return Codes.bare(typed).replaceFirst("^IBAN:?(?=[A-Z]{2}[0-9])", "");
    }

    /** What may be shown: country and the last four signs. */
    public String masked() {
        return value.substring(0, 2) + "•• •••• " + value.substring(value.length() - SHOWN_END);
    }

    /** A number is not for logs. */
    @Override
    public String toString() {
        return masked();
    }
}
