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
import java.util.concurrent.Semaphore;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before anything reads a body with files in it: only people who are signed in bring files, each a few at a time,
 * none beyond measure. Whatever is streamed in, to a temporary file, is streamed in behind this door.
 */
final class FileDoor extends OncePerRequestFilter {

    private static final int TOGETHER = 4;
    private static final int TOO_MANY = 429;

    private final Map<UUID, Semaphore> busy = new ConcurrentHashMap<>();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Viewer viewer = Viewers.current();
        if (!viewer.signedIn()) {
            response.sendRedirect("/accedi");
            return;
        }
        Semaphore places = busy.computeIfAbsent(viewer.id(), id -> new Semaphore(TOGETHER));
        if (!places.tryAcquire()) {
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
            places.release();
            if (places.availablePermits() == TOGETHER) {
                busy.remove(viewer.id(), places);
            }
        }
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
