package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.site.Tone;

/**
 * A priority category as pages show it: the rule in plain words, the sum with the body's own numbers, and what proves it.
 *
 * @param name its name
 * @param rule the rule in plain words
 * @param arithmetic the sum
 * @param evidence what proves it
 * @param points whether it counts, and for how much
 * @param tone how that is tinted
 */
public record PriorityCard(String name, String rule, String arithmetic, String evidence, String points, Tone tone) {

    /** The card of a claim. */
    public static PriorityCard of(PriorityClaim claim, ApplicationWords words) {
        String key = "applications.priority." + claim.category().name();
        return new PriorityCard(
                words.of(key),
                words.of(key + ".rule"),
                claim.arithmetic(),
                words.of(key + ".evidence"),
                claim.holds()
                        ? claim.points() == 0
                                ? words.of("applications.priorities.holds")
                                : words.of("applications.requirements.counts", claim.points())
                        : words.of("applications.requirements.not"),
                claim.holds() ? Tone.OK : Tone.CALM);
    }
}
