package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Sha256;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How applications are put in order: threshold on the score, order by total, the tie rule, the line of the budget. */
public final class RankingRules {

    private static final Comparator<RankingEntry> ORDER = Comparator.comparing(RankingEntry::total)
            .reversed()
            .thenComparing(Comparator.comparing(RankingEntry::score).reversed())
            .thenComparing(RankingEntry::requested)
            .thenComparing(RankingEntry::protocol);

    private RankingRules() {}

    /**
     * The ranking: first those that reach the threshold, by total, then by score, then by the lower amount asked, then by
     * protocol number; funded from the top until the first that no longer fits the budget. Those below the threshold
     * follow in the same order.
     */
    public static List<RankingLine> rank(Collection<RankingEntry> entries, Euro budget, int threshold) {
        BigDecimal bar = BigDecimal.valueOf(threshold);
        List<RankingLine> lines = new ArrayList<>();
        Euro left = budget;
        boolean lineReached = false;
        for (RankingEntry entry : sorted(entries, bar, true)) {
            lineReached = lineReached || entry.requested().exceeds(left);
            left = lineReached ? left : left.minus(entry.requested());
            lines.add(line(lines.size() + 1, entry, lineReached ? Standing.RESERVE : Standing.FUNDED));
        }
        for (RankingEntry entry : sorted(entries, bar, false)) {
            lines.add(line(lines.size() + 1, entry, Standing.BELOW_THRESHOLD));
        }
        return lines;
    }

    private static List<RankingEntry> sorted(Collection<RankingEntry> entries, BigDecimal bar, boolean reaching) {
        return entries.stream()
                .filter(entry -> entry.score().compareTo(bar) >= 0 == reaching)
                .sorted(ORDER)
                .toList();
    }

    private static RankingLine line(int place, RankingEntry entry, Standing standing) {
        return new RankingLine(
                place,
                entry.applicationId(),
                entry.organisationId(),
                entry.protocol(),
                entry.score(),
                entry.bonus(),
                entry.total(),
                entry.requested().amount(),
                standing);
    }

    /** The fingerprint of everything a ranking follows from: the same inputs give the same SHA-256. */
    public static String fingerprint(Collection<RankingEntry> entries, Euro budget, int threshold) {
        StringBuilder text = new StringBuilder("budget=" + budget.amount() + ";threshold=" + threshold + "\n");
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
                        .append('\n'));
        return Sha256.hex(text.toString());
    }
}
