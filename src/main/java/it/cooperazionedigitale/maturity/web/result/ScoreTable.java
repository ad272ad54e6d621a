package it.cooperazionedigitale.maturity.web.result;

import it.cooperazionedigitale.maturity.usecase.AssessmentResult;
import it.cooperazionedigitale.maturity.usecase.PeerGroup;
import it.cooperazionedigitale.maturity.web.MaturityWords;
import it.cooperazionedigitale.site.CsvSheet;
import it.cooperazionedigitale.site.Radar;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scores of a check as a drawing, as its table and as a sheet: the same numbers in all three. */
@Component
class ScoreTable {

    private final MaturityWords words;

    ScoreTable(MaturityWords words) {
        this.words = words;
    }

    /** One set of scores: one number a dimension, then the whole; null where there is none. */
    private record Column(String label, List<@Nullable Integer> scores) {}

    List<TableColumn> columns(AssessmentResult result) {
        return Stream.concat(
                        Stream.of(TableColumn.text("maturity.table.dimension")),
                        sets(result).stream().map(set -> TableColumn.number(set.label())))
                .toList();
    }

    List<List<TableCell>> rows(AssessmentResult result) {
        List<Column> sets = sets(result);
        List<String> heads = heads(result);
        List<List<TableCell>> rows = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            List<TableCell> row = new ArrayList<>(List.of(TableCell.of(heads.get(at))));
            for (Column set : sets) {
                row.add(TableCell.of(said(set, at, set == sets.get(0))));
            }
            rows.add(row);
        }
        return rows;
    }

    Radar radar(AssessmentResult result) {
        return Radar.of(
                result.dimensions().stream()
                        .map(line -> words.of(line.dimension().shortTitle()))
                        .toList(),
                sets(result).stream()
                        .filter(set -> set.scores().stream().allMatch(Objects::nonNull))
                        .limit(2)
                        .map(set -> new Radar.Series(
                                set.label(),
                                set.scores().stream()
                                        .limit(result.dimensions().size())
                                        .map(Objects::requireNonNull)
                                        .toList()))
                        .toList());
    }

    String sheet(AssessmentResult result) {
        List<Column> sets = sets(result);
        List<String> heads = heads(result);
        List<List<Object>> rows = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            List<Object> row = new ArrayList<>(List.of(heads.get(at)));
            for (Column set : sets) {
                row.add(Objects.requireNonNullElse(set.scores().get(at), ""));
            }
            rows.add(row);
        }
        return CsvSheet.of(
                columns(result).stream().map(column -> words.of(column.label())).toList(), rows);
    }

    private String said(Column set, int at, boolean own) {
        Integer points = set.scores().get(at);
        return points == null ? "–" : own ? points + " · " + words.band(points) : String.valueOf(points);
    }

    private List<String> heads(AssessmentResult result) {
        return Stream.concat(
                        result.dimensions().stream()
                                .map(line -> words.of(line.dimension().title())),
                        Stream.of(words.of("maturity.table.overall")))
                .toList();
    }

    private static List<Column> sets(AssessmentResult result) {
        List<Column> sets = new ArrayList<>();
        sets.add(new Column("maturity.table.own", scores(result, AssessmentResult.Line::points, result.overall())));
        group("maturity.table.sector", result, result.sector()).ifPresent(sets::add);
        group("maturity.table.region", result, result.region()).ifPresent(sets::add);
        if (result.before() != null) {
            sets.add(new Column(
                    "maturity.table.before",
                    scores(
                            result,
                            AssessmentResult.Line::before,
                            result.before().overall())));
        }
        return sets;
    }

    private static Optional<Column> group(String label, AssessmentResult result, @Nullable PeerGroup group) {
        return group == null || !group.shown()
                ? Optional.empty()
                : Optional.of(new Column(
                        label,
                        scores(
                                result,
                                line -> group.dimensions().get(line.dimension().code()),
                                group.overall())));
    }

    private static List<@Nullable Integer> scores(
            AssessmentResult result, Function<AssessmentResult.Line, @Nullable Integer> of, @Nullable Integer overall) {
        List<@Nullable Integer> scores = new ArrayList<>();
        result.dimensions().forEach(line -> scores.add(of.apply(line)));
        scores.add(overall);
        return scores;
    }
}
