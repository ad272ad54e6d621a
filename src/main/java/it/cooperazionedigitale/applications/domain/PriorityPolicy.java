package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.calls.PriorityRule;
import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out which priority categories of a call hold for a body, from the body's data alone, and writes down the sum.
 * The words are Italian whoever looks: they become part of the sent version.
 */
public final class PriorityPolicy {

    private PriorityPolicy() {}

    /** A claim for each category the call counts, in the call's order, for a body that applies alone. */
    public static List<PriorityClaim> claims(OrganisationSummary body, List<PriorityRule> rules) {
        return claims(body, null, rules);
    }

    /**
     * The same for a body that leads others.
     *
     * @param partners how many partners confirmed; null for a body that applies alone
     */
    public static List<PriorityClaim> claims(
            OrganisationSummary body, @Nullable Integer partners, List<PriorityRule> rules) {
        return rules.stream().map(rule -> claim(body, partners, rule)).toList();
    }

    /** The bonus points of the claims that hold. */
    public static int bonus(List<PriorityClaim> claims) {
        return claims.stream()
                .filter(PriorityClaim::holds)
                .mapToInt(PriorityClaim::points)
                .sum();
    }

    private static PriorityClaim claim(OrganisationSummary body, @Nullable Integer partners, PriorityRule rule) {
        return switch (rule.category()) {
            case DISADVANTAGED_AREA ->
                told(
                        rule,
                        body.innerArea(),
                        body.comuneLabel() + ": classe " + body.snaiClass()
                                + " della mappa delle aree interne 2020; contano le classi D, E ed F");
            case MOSTLY_FEMALE ->
                share(rule, body.counts().women(), body.counts().members(), "donna", "donne");
            case MIGRANTS ->
                share(
                        rule,
                        body.counts().nonItalian(),
                        body.counts().members(),
                        "persona non italiana",
                        "persone non italiane");
            case YOUNG -> share(rule, body.counts().under36(), body.counts().members(), "under 36", "under 36");
            case SOCIAL -> trait(rule, body, "cooperativa sociale", BodyTrait.SOCIAL_A, BodyTrait.SOCIAL_B);
            case COMMUNITY -> trait(rule, body, "cooperativa di comunità", BodyTrait.COMMUNITY);
            case WORKERS_BUYOUT -> trait(rule, body, "nata da workers buyout (L. 49/1985)", BodyTrait.WORKERS_BUYOUT);
            case CONFISCATED_ASSETS ->
                trait(rule, body, "gestione di beni confiscati (L. 109/1996)", BodyTrait.CONFISCATED_ASSETS);
            case NETWORK -> network(rule, partners);
        };
    }

    private static PriorityClaim network(PriorityRule rule, @Nullable Integer partners) {
        if (partners == null) {
            return told(rule, false, "domanda di un solo ente: la categoria vale per le reti");
        }
        return partners == 0
                ? told(rule, false, "nessun partner ha ancora confermato la sua parte")
                : told(
                        rule,
                        true,
                        (partners + 1) + " organizzazioni insieme: la capofila e "
                                + (partners == 1 ? "un partner confermato" : partners + " partner confermati"));
    }

    private static PriorityClaim trait(PriorityRule rule, OrganisationSummary body, String what, BodyTrait... any) {
        boolean holds = Arrays.stream(any).anyMatch(body.traits()::contains);
        return told(
                rule, holds, what + ": " + (holds ? "dichiarata" : "non dichiarata") + " nei dati dell’organizzazione");
    }

    private static PriorityClaim share(PriorityRule rule, int some, int all, String one, String many) {
        int threshold = rule.thresholdPercent() == null ? 50 : rule.thresholdPercent();
        String limit = ", soglia " + threshold + " %";
        if (all <= 0) {
            return told(rule, false, "nessun socio indicato nei dati dell’organizzazione" + limit);
        }
        boolean holds = some * 100L >= (long) threshold * all;
        return told(
                rule,
                holds,
                some + " " + (some == 1 ? one : many) + " su " + all + (all == 1 ? " socio" : " soci") + " = "
                        + percent(some, all, holds, threshold) + " %" + limit);
    }

    /** One decimal; a share under the threshold is never rounded up to it. */
    private static String percent(int some, int all, boolean holds, int threshold) {
        BigDecimal hundredfold = BigDecimal.valueOf(some).multiply(BigDecimal.valueOf(100));
        BigDecimal rounded = hundredfold.divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        if (!holds && rounded.compareTo(BigDecimal.valueOf(threshold)) >= 0) {
            rounded = hundredfold.divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
        }
        return ItalianFormats.decimal(rounded.doubleValue());
    }

    private static PriorityClaim told(PriorityRule rule, boolean holds, String arithmetic) {
        return new PriorityClaim(rule.category(), holds, rule.points(), arithmetic);
    }
}
