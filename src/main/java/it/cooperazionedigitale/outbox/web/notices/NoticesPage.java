package it.cooperazionedigitale.outbox.web.notices;

import it.cooperazionedigitale.outbox.usecase.NoticeQueries.Notice;
import it.cooperazionedigitale.outbox.usecase.NoticeQueries.Place;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.PageLinks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a person's notices, ready to print.
 *
 * @param unread how many in all are not read
 * @param fresh those of this page that are not read
 * @param old those of this page that are
 * @param newest up to where "all" reaches: the moment of the newest one shown
 * @param here the address of this page, to come back to
 * @param links the ways on
 */
record NoticesPage(
        int unread,
        List<Row> fresh,
        List<Row> old,
        @Nullable String newest,
        @Nullable String here,
        PageLinks links) {

    /** One notice. */
    record Row(
            String id, String title, String text, @Nullable String path, String when) {}

    static NoticesPage of(List<Notice> found, int most, int unread, @Nullable Place from) {
        List<Notice> shown = found.size() > most ? found.subList(0, most) : found;
        Notice last = found.size() > most ? shown.get(most - 1) : null;
        String next = last == null
                ? null
                : "/account/avvisi?dopo=" + NoticePlace.written(new Place(last.read(), last.at(), last.id()));
        return new NoticesPage(
                unread,
                rows(shown, false),
                rows(shown, true),
                shown.stream()
                        .filter(notice -> !notice.read())
                        .findFirst()
                        .map(notice -> Long.toString(NoticePlace.micros(notice.at())))
                        .orElse(null),
                from == null ? null : NoticePlace.written(from),
                new PageLinks(from == null ? null : "/account/avvisi", next, null));
    }

    private static List<Row> rows(List<Notice> notices, boolean read) {
        return notices.stream()
                .filter(notice -> notice.read() == read)
                .map(notice -> new Row(
                        notice.id().toString(),
                        notice.title(),
                        notice.text(),
                        notice.path(),
                        ItalianFormats.moment(notice.at())))
                .toList();
    }

    public boolean empty() {
        return fresh.isEmpty() && old.isEmpty();
    }
}
