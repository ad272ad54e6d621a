package it.cooperazionedigitale.insights.web.numbers;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.insights.usecase.Share;
import it.cooperazionedigitale.insights.usecase.Totals;
import it.cooperazionedigitale.insights.web.InsightsWords;
import it.cooperazionedigitale.reference.Region;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.CsvSheet;
import it.cooperazionedigitale.site.Figure;
import it.cooperazionedigitale.site.RegionMap;
import it.cooperazionedigitale.site.RegionValue;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The programme's figures, ready to print. */
record NumbersPage(
        List<Figure> figures,
        String asOf,
        boolean empty,
        RegionMap map,
        List<TableColumn> regionColumns,
        List<List<TableCell>> regions,
        List<TableColumn> callColumns,
        List<List<TableCell>> calls) {

    static NumbersPage of(
            Totals totals,
            List<Share> byRegion,
            List<Share> byCall,
            List<Region> regions,
            List<CallSummary> calls,
            InsightsWords words,
            Instant now) {
        Map<String, Share> ofRegion = byKey(byRegion);
        Map<String, Share> ofCall = byKey(byCall);
        return new NumbersPage(
                words.figures(totals),
                ItalianFormats.moment(now),
                byRegion.isEmpty(),
                RegionMap.of(
                        regions.stream().map(region -> onMap(region, ofRegion)).toList()),
                columns("insights.column.region"),
                regions.stream()
                        .filter(region -> ofRegion.containsKey(region.code()))
                        .map(region -> row(
                                TableCell.link(region.name(), "/progetti?regione=" + region.code()),
                                ofRegion.get(region.code())))
                        .toList(),
                columns("insights.column.call"),
                calls.stream()
                        .filter(call -> ofCall.containsKey(call.id().toString()))
                        .map(call -> row(
                                TableCell.link(call.title(), "/bandi/" + call.slug()),
                                ofCall.get(call.id().toString())))
                        .toList());
    }

    /** The table by region, all twenty of them. */
    static String csv(List<Share> byRegion, List<Region> regions) {
        Map<String, Share> ofRegion = byKey(byRegion);
        return CsvSheet.of(
                List.of(
                        "codice_istat",
                        "regione",
                        "progetti_conclusi",
                        "euro_conclusi",
                        "persone",
                        "progetti_in_corso",
                        "euro_in_corso"),
                regions.stream()
                        .map(region -> {
                            Share share = ofRegion.getOrDefault(region.code(), nothing(region.code()));
                            return List.<Object>of(
                                    region.code(),
                                    region.name(),
                                    share.closed(),
                                    Euro.of(share.closedEuro()).amount(),
                                    share.people(),
                                    share.running(),
                                    Euro.of(share.runningEuro()).amount());
                        })
                        .toList());
    }

    private static Map<String, Share> byKey(List<Share> shares) {
        return shares.stream().collect(Collectors.toMap(Share::key, Function.identity()));
    }

    private static Share nothing(String key) {
        return new Share(key, 0, BigDecimal.ZERO, 0, 0, BigDecimal.ZERO);
    }

    private static RegionValue onMap(Region region, Map<String, Share> shares) {
        Share share = shares.getOrDefault(region.code(), nothing(region.code()));
        long projects = share.closed() + share.running();
        return new RegionValue(
                region.code(),
                region.name(),
                projects,
                ItalianFormats.number(projects),
                projects == 0 ? null : "/progetti?regione=" + region.code());
    }

    private static List<TableColumn> columns(String first) {
        return List.of(
                TableColumn.text(first),
                TableColumn.number("insights.column.closed"),
                TableColumn.number("insights.column.closedEuro"),
                TableColumn.number("insights.column.people"),
                TableColumn.number("insights.column.running"),
                TableColumn.number("insights.column.runningEuro"));
    }

    private static List<TableCell> row(TableCell head, Share share) {
        return List.of(
                head,
                TableCell.of(ItalianFormats.number(share.closed())),
                TableCell.of(Euro.of(share.closedEuro()).format()),
                TableCell.of(ItalianFormats.number(share.people())),
                TableCell.of(ItalianFormats.number(share.running())),
                TableCell.of(Euro.of(share.runningEuro()).format()));
    }
}
