package it.cooperazionedigitale.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The regions with their values, and how dark each is drawn: {@code l0} for nothing, {@code l1} to {@code l4} up to the highest. */
public record RegionMap(List<RegionValue> regions, Map<String, String> shades) {

    /** Shades each region by its share of the highest value. */
    public static RegionMap of(List<RegionValue> regions) {
        double highest = regions.stream().mapToDouble(RegionValue::value).max().orElse(0);
        return new RegionMap(
                regions,
                regions.stream()
                        .collect(Collectors.toMap(RegionValue::code, region -> shade(region.value(), highest))));
    }

    private static String shade(double value, double highest) {
        return value <= 0 ? "l0" : "l" + (int) Math.ceil(value / highest * 4);
    }
}
