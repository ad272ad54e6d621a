package it.cooperazionedigitale.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scores of 0 to 100 around a centre, with every place worked out, so that a template only prints it.
 *
 * @param rings the grid, from the inner to the outer ring, as points of polygons
 * @param spokes one for each score
 * @param shapes one for each set of scores, the last drawn on top
 * @param said all scores of the first set in a sentence, for who does not see the drawing
 */
public record Radar(List<String> rings, List<Spoke> spokes, List<Shape> shapes, String said) {

    /** Half the width and half the height of the drawing. */
    private static final double X = 240;

    private static final double Y = 160;
    private static final double RADIUS = 112;
    private static final double BADGES = RADIUS + 22;
    /** The digits as strokes, for text over a drawing has no ground whose contrast could be told. */
    private static final List<String> DIGITS = List.of(
            "M-1.5 -4L1 -6V6",
            "M-3 -3.5C-3 -7 3.5 -7 3 -3C2.5 0 -3 3 -3 6H3.5",
            "M-3 -5C0 -7.5 3.5 -5.5 2.5 -2.5C2 -.5 0 -.5 -1 -.5C1 -.5 3.5 0 3.2 3C3 6.5 -1 7 -3.3 4.8",
            "M2 6V-6L-4 2.5H4",
            "M3 -6H-2L-2.8 -.5C0 -2 3.5 -1 3.2 2.5C3 6.5 -1 7 -3.3 5",
            "M2.5 -5.5C-1.5 -7 -3.5 -2 -3.2 2C-3 7 3.3 7 3.3 2.5C3.3 -1.5 -2.5 -1.5 -3.2 2",
            "M-3.5 -6H3.5L-1 6",
            "M0 -.5C-4 -2 -3 -6 0 -6C3 -6 4 -2 0 -.5C-4.5 1 -4 6 0 6C4 6 4.5 1 0 -.5",
            "M-2.5 5.5C1.5 7 3.5 2 3.2 -2C3 -7 -3.3 -7 -3.3 -2.5C-3.3 1.5 2.5 1.5 3.2 -2");

    /** A set of scores, one for each spoke: what it is called (message key or text). */
    public record Series(String name, List<Integer> scores) {}

    /** A spoke: its words, where it ends, where its number stands and how that is drawn. */
    public record Spoke(String label, String x, String y, String place, String number) {}

    /** A set of scores as a polygon with its corners. */
    public record Shape(String name, String points, List<Corner> corners) {}

    /** A corner of a polygon. */
    public record Corner(String x, String y) {}

    /** Draws sets of scores for at most nine things; the first set is the one that matters. */
    public static Radar of(List<String> labels, List<Series> series) {
        int count = labels.size();
        List<Shape> shapes = new ArrayList<>();
        series.forEach(one -> shapes.add(0, shape(one, count)));
        return new Radar(
                IntStream.of(25, 50, 75, 100)
                        .mapToObj(ring -> points(IntStream.range(0, count)
                                .mapToObj(at -> corner(at, count, ring))
                                .toList()))
                        .toList(),
                IntStream.range(0, count)
                        .mapToObj(at -> spoke(labels.get(at), at, count))
                        .toList(),
                shapes,
                IntStream.range(0, count)
                        .mapToObj(at ->
                                labels.get(at) + " " + series.get(0).scores().get(at))
                        .collect(Collectors.joining(", ")));
    }

    private static Shape shape(Series series, int count) {
        List<Corner> corners = IntStream.range(0, count)
                .mapToObj(at -> corner(at, count, series.scores().get(at)))
                .toList();
        return new Shape(series.name(), points(corners), corners);
    }

    private static Spoke spoke(String label, int at, int count) {
        Corner end = corner(at, count, 100);
        double sideways = Math.sin(angle(at, count));
        double down = -Math.cos(angle(at, count));
        return new Spoke(
                label,
                end.x(),
                end.y(),
                "translate(" + number(X + BADGES * sideways) + " " + number(Y + BADGES * down) + ")",
                DIGITS.get(at));
    }

    private static Corner corner(int at, int count, int score) {
        double distance = RADIUS * score / 100;
        return new Corner(
                number(X + distance * Math.sin(angle(at, count))), number(Y - distance * Math.cos(angle(at, count))));
    }

    private static double angle(int at, int count) {
        return 2 * Math.PI * at / count;
    }

    private static String points(List<Corner> corners) {
        return corners.stream().map(corner -> corner.x() + "," + corner.y()).collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
