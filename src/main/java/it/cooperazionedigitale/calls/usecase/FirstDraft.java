package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallTexts;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Refusal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What stands in a call's draft before anybody has written on it. */
final class FirstDraft {

    private static final int LONGEST_SLUG = 60;

    private FirstDraft() {}

    /** Nothing but the names: all the rest is told to be missing until it is written. */
    static CallDraft blank(NewCall asked, UUID form) {
        if (asked.budget() == null) {
            throw new Refusal("calls.refusal.budget");
        }
        CallRules rules = new CallRules(
                Euro.ZERO, Euro.ZERO, Euro.ZERO, 0, Set.of(), List.of(), List.of(), 60, 2, 20, List.of(), 12, 3, 30, 10,
                form);
        CallTexts texts = new CallTexts("", "", "", "", "");
        return new CallDraft(
                asked.code(),
                slug(asked),
                asked.title(),
                asked.title(),
                texts,
                asked.budget(),
                asked.opensAt(),
                asked.closesAt(),
                false,
                rules);
    }

    /** Everything of the earlier call but its code, its place in addresses and its dates. */
    static CallDraft copy(NewCall asked, CallDraft earlier) {
        return new CallDraft(
                asked.code(),
                slug(asked),
                asked.title(),
                earlier.summary(),
                earlier.texts(),
                asked.budget() == null ? earlier.budget() : asked.budget(),
                asked.opensAt(),
                asked.closesAt(),
                earlier.exampleValues(),
                earlier.rules());
    }

    /** Made of the title, and of the code, which is nobody else's. */
    private static String slug(NewCall asked) {
        String title = plain(asked.title());
        String cut = title.length() > LONGEST_SLUG ? title.substring(0, LONGEST_SLUG) : title;
        return plain(cut + "-" + asked.code());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
