package it.cooperazionedigitale.applications.web.keep;

import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a form that is saved as a whole, as a colleague saved it and as it was typed here.
 *
 * @param label what it is: a message key or words
 * @param theirs what is saved; null where nothing is
 * @param yours what was typed; null where nothing was
 * @param differs whether the two differ
 */
public record BothTexts(
        String label, @Nullable String theirs, @Nullable String yours, boolean differs) {

    /** All that is saved, in its order, then what only was typed. */
    public static List<BothTexts> of(List<SummaryRow> saved, List<SummaryRow> typed) {
        List<SummaryRow> left = new ArrayList<>(typed);
        List<Boolean> same = saved.stream()
                .map(row -> take(left, other -> said(other).equals(said(row))).isPresent())
                .toList();
        List<BothTexts> all = new ArrayList<>();
        for (int at = 0; at < saved.size(); at++) {
            SummaryRow row = saved.get(at);
            all.add(
                    same.get(at)
                            ? new BothTexts(row.label(), row.value(), row.value(), false)
                            : differing(row, take(left, other -> other.label().equals(row.label()))));
        }
        left.forEach(row -> all.add(new BothTexts(row.label(), null, row.value(), true)));
        return all;
    }

    private static BothTexts differing(SummaryRow saved, Optional<SummaryRow> typed) {
        return new BothTexts(
                saved.label(), saved.value(), typed.map(SummaryRow::value).orElse(null), true);
    }

    private static Optional<SummaryRow> take(List<SummaryRow> rows, Predicate<SummaryRow> wanted) {
        Optional<SummaryRow> found = rows.stream().filter(wanted).findFirst();
        found.ifPresent(rows::remove);
        return found;
    }

    private static List<String> said(SummaryRow row) {
        return List.of(row.label(), Objects.toString(row.value(), ""));
    }
}
