package it.cooperazionedigitale.applications.web.work;

import it.cooperazionedigitale.applications.usecase.NoteWork;
import it.cooperazionedigitale.applications.usecase.PresenceQueries;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Around every page of a draft: it is told who else is there, and what is sent from it counts as work. */
@Component
class WorkInterceptor implements HandlerInterceptor {

    private static final Pattern ADDRESS = Pattern.compile("/coop/domande/([0-9a-f-]{36})/(progetto/[^/]+|[a-z]+)");

    private final NoteWork noting;
    private final PresenceQueries presence;
    private final PresenceWords words;
    private final Clock clock;

    WorkInterceptor(NoteWork noting, PresenceQueries presence, PresenceWords words, Clock clock) {
        this.noting = noting;
        this.presence = presence;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        UUID id = address.matches() ? Typed.id(address.group(1)) : null;
        if (id == null
                || view == null
                || view.getViewName() == null
                || view.getViewName().startsWith("redirect:")) {
            return;
        }
        String place = address.group(2);
        view.addObject(
                "work",
                new WorkLine(
                        clock.millis(),
                        "/coop/domande/" + id + "/presenza",
                        place,
                        words.of(presence.at(id, Viewers.current()).get(place))));
    }

    /** Afterwards, so that nothing that goes wrong here takes away what was saved. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        UUID id = address.matches() ? Typed.id(address.group(1)) : null;
        Viewer viewer = Viewers.current();
        boolean taken = response.getStatus() < 400 || response.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value();
        if (id != null
                && failed == null
                && taken
                && "POST".equals(request.getMethod())
                && viewer.mayIn(viewer.organisationId(), TeamRole.EDITOR)) {
            noting.note(id, address.group(2), Opened.read(request.getParameter("aperta")), viewer);
        }
    }
}
