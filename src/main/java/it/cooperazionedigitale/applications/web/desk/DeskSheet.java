package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.CaseworkerQueries;
import it.cooperazionedigitale.applications.usecase.DeskQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.CsvSheet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list as a table for a spreadsheet: the words of the page, days and sums as a spreadsheet reads them. */
@Component
class DeskSheet {

    private final CallDirectory calls;
    private final CaseworkerQueries caseworkers;
    private final ApplicationWords words;

    DeskSheet(CallDirectory calls, CaseworkerQueries caseworkers, ApplicationWords words) {
        this.calls = calls;
        this.caseworkers = caseworkers;
        this.words = words;
    }

    String of(List<DeskQueries.Row> rows) {
        Map<UUID, String> codes =
                calls.published().stream().collect(Collectors.toMap(CallSummary::id, CallSummary::code));
        Map<UUID, String> names = caseworkers.names(rows);
        return CsvSheet.of(
                Stream.of("protocol", "body", "title", "call", "state", "since", "sent", "requested", "caseworker")
                        .map(column -> words.of("applications.desk.column." + column))
                        .toList(),
                rows.stream()
                        .map(row -> List.<Object>of(
                                row.protocol(),
                                row.organisationName(),
                                row.title(),
                                codes.getOrDefault(row.callId(), ""),
                                words.of(ApplicationWords.staff(row.state())),
                                ItalianFormats.dayOf(row.stateSince()),
                                ItalianFormats.dayOf(row.submittedAt()),
                                row.requested().amount(),
                                row.caseworker() == null ? "" : names.getOrDefault(row.caseworker(), "")))
                        .toList());
    }
}
