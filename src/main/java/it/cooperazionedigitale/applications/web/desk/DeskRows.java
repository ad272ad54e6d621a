package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.usecase.DeskQueries;
import it.cooperazionedigitale.applications.usecase.Hit;
import it.cooperazionedigitale.applications.usecase.SealedQueries;
import it.cooperazionedigitale.applications.usecase.SentTurn.Way;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.PageLinks;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines of the list and the way on, ready to print. */
@Component
class DeskRows {

    private final ApplicationWords words;
    private final Clock clock;

    DeskRows(ApplicationWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    List<DeskPage.Row> of(DeskQueries.Page found, List<CallSummary> calls, Map<UUID, String> names) {
        Map<UUID, String> codes = calls.stream().collect(Collectors.toMap(CallSummary::id, CallSummary::code));
        return found.rows().stream()
                .map(row -> new DeskPage.Row(
                        row.id(),
                        row.protocol(),
                        row.organisationName(),
                        row.title(),
                        codes.getOrDefault(row.callId(), ""),
                        ApplicationWords.staff(row.state()),
                        ApplicationWords.tone(row.state()),
                        waits(ItalianFormats.daysBetween(row.stateSince(), clock.instant())),
                        ItalianFormats.moment(row.submittedAt()),
                        row.requested().format(),
                        row.caseworker() == null ? null : names.get(row.caseworker()),
                        found(found.hits().get(row.id()))))
                .toList();
    }

    /** What is kept of the way is only what the same text would not find again by itself. */
    PageLinks links(DeskQueries.Page found, DeskFilter form) {
        if (found.rows().isEmpty()) {
            return new PageLinks(null, null, null);
        }
        Way way = found.way();
        DeskQueries.Row last = found.rows().get(found.rows().size() - 1);
        return new PageLinks(
                found.before() ? form.page("prima", found.rows().get(0).place(), way) : null,
                found.after() ? form.page("dopo", last.place(), way) : null,
                count(found.count()));
    }

    List<DeskPage.Sealed> sealed(List<SealedQueries.Sealed> found, @Nullable UUID chosen) {
        return found.stream()
                .map(call -> new DeskPage.Sealed(
                        call.title(),
                        ItalianFormats.deadline(call.until()),
                        call.sent() == 1
                                ? words.of("applications.desk.sealed.one")
                                : words.of("applications.desk.sealed.many", ItalianFormats.number(call.sent())),
                        call.id().equals(chosen)))
                .toList();
    }

    private String count(int count) {
        if (count > DeskQueries.COUNTED) {
            return words.of("applications.desk.count.more", ItalianFormats.number(DeskQueries.COUNTED));
        }
        return count == 1
                ? words.of("applications.desk.count.one")
                : words.of("applications.desk.count", ItalianFormats.number(count));
    }

    private String waits(long days) {
        if (days < 1) {
            return words.of("applications.desk.waits.today");
        }
        return days == 1
                ? words.of("applications.desk.waits.one")
                : words.of("applications.desk.waits", ItalianFormats.number(days));
    }

    private static DeskPage.@Nullable Found found(@Nullable Hit hit) {
        return hit == null
                ? null
                : new DeskPage.Found(
                        hit.question() == null ? "applications.desk.hit." + hit.where() : hit.question(), hit.parts());
    }
}
