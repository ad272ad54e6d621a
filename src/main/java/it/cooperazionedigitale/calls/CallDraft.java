package it.cooperazionedigitale.calls;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;

/**
 * Everything there is to say about a call while it is written.
 *
 * @param code short code people say, {@code MI3}: capitals, digits, hyphens
 * @param slug its place in addresses: small letters, digits, hyphens
 * @param title its title
 * @param summary one sentence
 * @param texts its own words
 * @param budget the money, euro
 * @param opensAt first instant of the window
 * @param closesAt first instant after the window
 * @param exampleValues whether its figures are examples, not published ones
 * @param rules what it lays down
 */
public record CallDraft(
        String code,
        String slug,
        String title,
        String summary,
        CallTexts texts,
        Euro budget,
        Instant opensAt,
        Instant closesAt,
        boolean exampleValues,
        CallRules rules) {

    /** The same with other names and words. */
    public CallDraft withWords(
            String newCode, String newSlug, String newTitle, String newSummary, CallTexts newTexts, boolean examples) {
        return new CallDraft(
                newCode, newSlug, newTitle, newSummary, newTexts, budget, opensAt, closesAt, examples, rules);
    }

    /** The same with another window. */
    public CallDraft withWindow(Instant opens, Instant closes) {
        return new CallDraft(code, slug, title, summary, texts, budget, opens, closes, exampleValues, rules);
    }

    /** The same with another budget and other rules. */
    public CallDraft withRules(Euro money, CallRules laidDown) {
        return new CallDraft(code, slug, title, summary, texts, money, opensAt, closesAt, exampleValues, laidDown);
    }
}
