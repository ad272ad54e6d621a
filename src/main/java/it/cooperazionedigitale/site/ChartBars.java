package it.cooperazionedigitale.site;

import java.util.List;

/** Bars with the length each has on the page, so that a template only prints them. */
public record ChartBars(List<Length> bars) {

    /** A bar and its share of the longest one, 0 to 100 with a dot for decimals. */
    public record Length(String label, String display, String percent) {}

    /** Measures the bars against the longest of them; negative values have no length. */
    public static ChartBars of(List<Bar> bars) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        return new ChartBars(bars.stream()
                .map(bar -> new Length(bar.label(), bar.display(), percent(bar.value(), longest)))
                .toList());
    }

    private static String percent(double value, double longest) {
        if (longest <= 0 || value <= 0) {
            return "0";
        }
        return String.valueOf(Math.round(value / longest * 1000) / 10.0);
    }
}
