package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.calls.TieRule;
import it.cooperazionedigitale.shared.Sha256;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How applications are put in order: threshold on the score, order by total, the tie rule, the line of the budget. */
public final class RankingRules {

    private RankingRules() {}

    /**
     * The ranking: first those that reach the threshold, by total, then by the call's tie rule, then by protocol number;
     * which of them are funded, {@link Funding} says. Those below the threshold follow in the same order.
     */
    public static List<RankingLine> rank(Collection<RankingEntry> entries, RankingTerms terms) {
        List<RankingEntry> above = sorted(entries, terms, true);
        Funding funding = Funding.of(above, terms);
        List<RankingLine> lines = new ArrayList<>();
        for (RankingEntry entry : above) {
            lines.add(line(
                    lines.size() + 1,
                    entry,
                    funding.funds(entry) ? Standing.FUNDED : Standing.RESERVE,
                    funding.isBeyondShare(entry)));
        }
        for (RankingEntry entry : sorted(entries, terms, false)) {
            lines.add(line(lines.size() + 1, entry, Standing.BELOW_THRESHOLD, false));
        }
        return lines;
    }

    private static List<RankingEntry> sorted(Collection<RankingEntry> entries, RankingTerms terms, boolean reaching) {
        BigDecimal bar = BigDecimal.valueOf(terms.threshold());
        return entries.stream()
                .filter(entry -> entry.score().compareTo(bar) >= 0 == reaching)
                .sorted(order(terms.tie()))
                .toList();
    }

    private static Comparator<RankingEntry> order(TieRule tie) {
        Comparator<RankingEntry> byTotal =
                Comparator.comparing(RankingEntry::total).reversed();
        Comparator<RankingEntry> byScore =
                Comparator.comparing(RankingEntry::score).reversed();
        Comparator<RankingEntry> byRequest = Comparator.comparing(RankingEntry::requested);
        Comparator<RankingEntry> byTie = switch (tie) {
            case SCORE -> byScore.thenComparing(byRequest);
            case PRIORITY ->
                Comparator.comparing(RankingEntry::bonus).reversed().thenComparing(byRequest);
            case REQUEST -> byRequest.thenComparing(byScore);
        };
        return byTotal.thenComparing(byTie).thenComparing(RankingEntry::protocol);
    }

    private static RankingLine line(int place, RankingEntry entry, Standing standing, boolean beyondShare) {
        return new RankingLine(
                place,
                entry.applicationId(),
                entry.organisationId(),
                entry.protocol(),
                entry.score(),
                entry.bonus(),
                entry.total(),
                entry.requested().amount(),
                standing,
                beyondShare);
    }

    /**
     * The fingerprint of everything a ranking follows from: the same inputs give the same SHA-256. Tie rule and shares are
     * written where they are not the usual ones, so that older fingerprints stay what they are.
     */
    public static String fingerprint(Collection<RankingEntry> entries, RankingTerms terms) {
        StringBuilder text = new StringBuilder("budget=" + terms.budget().amount() + ";threshold=" + terms.threshold());
        if (terms.tie() != TieRule.SCORE) {
            text.append(";tie=").append(terms.tie());
        }
        terms.shares().entrySet().stream()
                .map(share -> ";" + share.getKey() + "=" + share.getValue().amount())
                .sorted()
                .forEach(text::append);
        text.append('\n');
        entries.stream()
                .sorted(Comparator.comparing(RankingEntry::protocol))
                .forEach(entry -> text.append(entry.protocol())
                        .append(';')
                        .append(entry.applicationId())
                        .append(';')
                        .append(entry.sheets().stream().sorted().toList())
                        .append(';')
                        .append(entry.bonus())
                        .append(';')
                        .append(entry.requested().amount())
                        .append(terms.shares().isEmpty() ? "" : ";" + entry.hubId())
                        .append('\n'));
        return Sha256.hex(text.toString());
    }
}
