package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.Viewer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before anything reads what was sent: fields that cannot be read are told so once, and files come only from people who
 * are signed in, each a few at a time, none beyond measure. Whatever is streamed in, to a temporary file, is streamed in behind
 * this door.
 */
final class FileDoor extends OncePerRequestFilter {

    /** Request attribute with what was wrong with the fields where somebody has read them before. */
    static final String UNREADABLE = "portal.unreadable";

    private static final int TOGETHER = 4;
    private static final int TOO_MANY = 429;
    private static final String COME_BACK_AFTER = "10";

    private final Map<UUID, Integer> busy = new ConcurrentHashMap<>();
    private final AuthenticationEntryPoint signIn;

    FileDoor(AuthenticationEntryPoint signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")) {
            withFiles(request, response, chain);
            return;
        }
        try {
            read(request);
        } catch (InvalidParameterException unreadable) {
            boolean tooBig = unreadable.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            refuse(
                    tooBig ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST,
                    request,
                    response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void read(HttpServletRequest request) {
        if (request.getAttribute(UNREADABLE) instanceof InvalidParameterException earlier) {
            throw earlier;
        }
        request.getParameterMap();
    }

    private void withFiles(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Viewer viewer = Viewers.current();
        if (!viewer.signedIn()) {
            signIn.commence(request, response, new InsufficientAuthenticationException("files from nobody"));
            return;
        }
        if (!enter(viewer.id())) {
            response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_AFTER);
            refuse(TOO_MANY, request, response);
            return;
        }
        try {
            if (fits(request)) {
                chain.doFilter(request, response);
            } else {
                refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
            }
        } finally {
            leave(viewer.id());
        }
    }

    private boolean enter(UUID person) {
        AtomicBoolean entered = new AtomicBoolean();
        busy.compute(person, (who, places) -> {
            int taken = places == null ? 0 : places;
            entered.set(taken < TOGETHER);
            return entered.get() ? taken + 1 : taken;
        });
        return entered.get();
    }

    private void leave(UUID person) {
        busy.computeIfPresent(person, (who, places) -> places == 1 ? null : places - 1);
    }

    /** Reads the body here, where what is wrong with it can still be told. */
    private static boolean fits(HttpServletRequest request) throws ServletException, IOException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooBig) {
            return false;
        }
    }

    /** The error page is shown to a request without a body: the usual way to it would read what was refused. */
    private static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        response.setStatus(status);
        request.getRequestDispatcher("/error").forward(new WithoutBody(request), response);
    }
}
