package it.cooperazionedigitale.applications.web.list;

import it.cooperazionedigitale.applications.usecase.OwnGroup;
import it.cooperazionedigitale.applications.usecase.OwnListQueries;
import it.cooperazionedigitale.applications.usecase.OwnListQueries.Counts;
import it.cooperazionedigitale.applications.usecase.OwnListQueries.Line;
import it.cooperazionedigitale.applications.web.ApplicationRows;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.FilterLink;
import it.cooperazionedigitale.site.PageLinks;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A body's list, ready to print. */
@Component
class OwnListRows {

    private static final String GROUP = "applications.list.group.";

    private final ApplicationWords words;

    OwnListRows(ApplicationWords words) {
        this.words = words;
    }

    ApplicationListPage page(OwnListQueries.Page found, OwnFilter form, Viewer viewer) {
        Counts counts = found.counts();
        return new ApplicationListPage(
                found.lines().stream()
                        .map(line -> ApplicationRows.line(line, words))
                        .toList(),
                groups(counts, form),
                links(found, form),
                counts.all() > OwnListQueries.PAGE || form.searching(),
                form.searching(),
                OwnFilter.PATH,
                viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR),
                counts.all() == 0 && !form.searching());
    }

    /** One link for everything that is there; none where that would be a single one beside "all". */
    private static List<FilterLink> groups(Counts counts, OwnFilter form) {
        Stream<FilterLink> groups = Arrays.stream(OwnGroup.values())
                .map(group -> link(group.name(), counts.groups().getOrDefault(group, 0), form));
        List<FilterLink> shown = Stream.concat(groups, Stream.of(link(OwnFilter.PARTNER, counts.parts(), form)))
                .filter(link -> link.count() > 0 || link.here())
                .toList();
        boolean plain = form.shown().isEmpty();
        return shown.size() < 2 && plain
                ? List.of()
                : Stream.concat(
                                Stream.of(new FilterLink(form.showing(""), GROUP + "ALL", counts.all(), plain)),
                                shown.stream())
                        .toList();
    }

    private static FilterLink link(String group, int count, OwnFilter form) {
        return new FilterLink(form.showing(group), GROUP + group, count, group.equals(form.shown()));
    }

    /** How many there are is said where they are not all on the page. */
    private PageLinks links(OwnListQueries.Page found, OwnFilter form) {
        List<Line> lines = found.lines();
        if (lines.isEmpty() || !found.before() && !found.after()) {
            return new PageLinks(null, null, null);
        }
        return new PageLinks(
                found.before() ? form.page("prima", lines.get(0).place()) : null,
                found.after() ? form.page("dopo", lines.get(lines.size() - 1).place()) : null,
                words.of("applications.list.count", ItalianFormats.number(shown(found.counts(), form))));
    }

    private static int shown(Counts counts, OwnFilter form) {
        OwnListQueries.Filter filter = form.filter();
        if (filter.parts()) {
            return counts.parts();
        }
        return filter.group() == null ? counts.all() : counts.groups().getOrDefault(filter.group(), 0);
    }
}
