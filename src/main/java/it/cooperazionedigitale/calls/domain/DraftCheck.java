package it.cooperazionedigitale.calls.domain;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.shared.Refusal;
import java.util.regex.Pattern;

/** What even a call being written must have, because it could not be stored otherwise. */
final class DraftCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,19}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 80;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;

    private DraftCheck() {}

    static void refuseFaults(CallDraft draft) {
        refuseUnless(CODE.matcher(draft.code()).matches(), "calls.refusal.code");
        refuseUnless(
                SLUG.matcher(draft.slug()).matches() && draft.slug().length() <= LONGEST_SLUG, "calls.refusal.slug");
        refuseUnless(isText(draft.title(), LONGEST_TITLE), "calls.refusal.title");
        refuseUnless(isText(draft.summary(), LONGEST_SUMMARY), "calls.refusal.summary");
        refuseUnless(draft.budget().isPositive(), "calls.refusal.budget");
        refuseUnless(draft.closesAt().isAfter(draft.opensAt()), "calls.refusal.window");
    }

    private static boolean isText(String text, int longest) {
        return text.strip().length() >= 3 && text.length() <= longest;
    }

    private static void refuseUnless(boolean fine, String key) {
        if (!fine) {
            throw new Refusal(key);
        }
    }
}
