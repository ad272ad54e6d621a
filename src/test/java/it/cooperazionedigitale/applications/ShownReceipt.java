package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.applications.usecase.Receipt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A receipt as a person sees it on the screen.
 *
 * @param protocol its number
 * @param sha256 the fingerprint of what was sent
 * @param code by which it is checked
 */
public record ShownReceipt(String protocol, String sha256, String code) {

    private static final Pattern PROTOCOL = Pattern.compile("CD-\\d{4}-\\d{5,}");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern CODE = Pattern.compile("/verifica/([A-Z0-9-]+)");

    /** What the page of a receipt shows. */
    public static ShownReceipt of(String page) {
        return new ShownReceipt(first(PROTOCOL, 0, page), first(FINGERPRINT, 0, page), first(CODE, 1, page));
    }

    /** The same of a receipt that was not shown on a page. */
    public static ShownReceipt of(Receipt receipt) {
        return new ShownReceipt(
                receipt.protocol(), receipt.sha256(), receipt.code().printed());
    }

    private static String first(Pattern what, int group, String page) {
        Matcher found = what.matcher(page);
        if (!found.find()) {
            throw new IllegalArgumentException("no " + what + " on the page: " + page);
        }
        return found.group(group);
    }
}
