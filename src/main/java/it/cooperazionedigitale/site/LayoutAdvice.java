package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame, as the model's {@code layout}. */
@ControllerAdvice
class LayoutAdvice {

    private static final List<Role> WORK_ROLES = List.of(
            Role.STAFF, Role.BOARD, Role.HUB_MANAGER, Role.NODE_OFFICER, Role.EVALUATOR, Role.AUDITOR, Role.ADMIN);

    /** Where people begin. */
    private static final Set<String> HOMES =
            Set.of("/coop", "/trasformatrice", "/valutazione", "/gestione", "/gestione/cruscotti", "/admin");

    private final List<NavSource> sources;
    private final MessageSource messages;
    private final PortalClock clock;
    private final boolean development;

    LayoutAdvice(
            List<NavSource> sources,
            MessageSource messages,
            PortalClock clock,
            @Value("${portal.development:false}") boolean development) {
        this.sources = sources;
        this.messages = messages;
        this.clock = clock;
        this.development = development;
    }

    @ModelAttribute("layout")
    PageLayout layout(HttpServletRequest request) {
        Viewer viewer = viewerOrNobody(request);
        String path = request.getRequestURI();
        UnreadNotices unread = viewer.signedIn() ? unread(request) : null;
        return new PageLayout(
                navigation(viewer, path),
                viewer.signedIn() ? viewer.name() : null,
                roleLine(viewer),
                viewer.organisationId(),
                bodies(viewer),
                viewer.signedIn(),
                false,
                path,
                development,
                unread == null ? null : unread.count(),
                unread != null && HOMES.contains(path) ? unread.lines() : List.of(),
                development ? ItalianFormats.moment(clock.instant()) : null);
    }

    /** While the database is away, or has no time for more, the frame is that of a visitor: the error page asks it nothing. */
    private static Viewer viewerOrNobody(HttpServletRequest request) {
        if (request.getAttribute(TurnedAway.ATTRIBUTE) != null) {
            return Viewer.anonymous();
        }
        try {
            return Viewers.current();
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isIn(failure)) {
                return Viewer.anonymous();
            }
            throw failure;
        }
    }

    /** Comes with the session: it costs no question of its own. */
    private static @Nullable UnreadNotices unread(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (UnreadNotices) session.getAttribute(UnreadNotices.ATTRIBUTE);
    }

    private List<NavLink> navigation(Viewer viewer, String path) {
        List<NavSource.Item> items = Rooms.seenFrom(
                path,
                sources.stream()
                        .flatMap(source -> source.itemsFor(viewer).stream())
                        .sorted(Comparator.comparingInt(NavSource.Item::order))
                        .toList());
        String current = items.stream()
                .map(NavSource.Item::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return items.stream()
                .map(item ->
                        new NavLink(item.href(), item.messageKey(), item.href().equals(current)))
                .toList();
    }

    /** Who acts for one body has nothing to switch to. */
    private static List<BodyChoice> bodies(Viewer viewer) {
        return viewer.bodies().size() < 2
                ? List.of()
                : viewer.bodies().stream()
                        .map(body ->
                                new BodyChoice(body.id(), body.name(), body.id().equals(viewer.organisationId())))
                        .toList();
    }

    private @Nullable String roleLine(Viewer viewer) {
        if (viewer.organisationName() != null) {
            return viewer.organisationName();
        }
        return WORK_ROLES.stream()
                .filter(viewer::has)
                .findFirst()
                .map(role -> messages.getMessage("site.role." + role.name(), null, LocaleContextHolder.getLocale()))
                .orElse(null);
    }
}
