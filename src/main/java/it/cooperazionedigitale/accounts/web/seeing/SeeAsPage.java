package it.cooperazionedigitale.accounts.web.seeing;

import it.cooperazionedigitale.accounts.usecase.PeopleQueries;
import it.cooperazionedigitale.accounts.usecase.SeeingQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seeing as somebody else, ready to print.
 *
 * @param person whose eyes are asked for, if anybody's
 * @param running whether it is going on
 * @param over whether the time has just run out
 * @param columns the heads of the times before
 * @param rows the times before
 */
record SeeAsPage(
        @Nullable String person, boolean running, boolean over, List<TableColumn> columns, List<List<TableCell>> rows) {

    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("administration.seeing.person"),
            TableColumn.text("administration.seeing.administrator"),
            TableColumn.text("administration.seeing.when"),
            TableColumn.text("administration.seeing.why"));

    static SeeAsPage of(
            PeopleQueries.@Nullable Row person, boolean running, boolean over, List<SeeingQueries.Time> times) {
        return new SeeAsPage(
                person == null ? null : person.name(),
                running,
                over,
                COLUMNS,
                times.stream()
                        .map(time -> List.of(
                                TableCell.link(time.seen(), "/admin/utenti/" + time.seenId()),
                                TableCell.of(time.administrator()),
                                TableCell.of(ItalianFormats.moment(time.startedAt())),
                                TableCell.of(time.reason())))
                        .toList());
    }
}
