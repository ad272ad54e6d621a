package it.cooperazionedigitale.accounts.session;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What one request has learned of its session, so that it is read once: Spring Session asks for it again when it ends
 * the request, and the error page asks anew. It hangs on the request and is forgotten with it, so that rights taken away
 * are gone at the next one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class RequestMemory extends OncePerRequestFilter {

    private static final String NOTES = RequestMemory.class.getName();

    private record Notes(Device device, Map<String, Optional<PortalSession>> sessions) {}

    private final ThreadLocal<Notes> current = new ThreadLocal<>();
    private final ThreadLocal<Boolean> pausing = new ThreadLocal<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Notes outer = current.get();
        Notes notes = request.getAttribute(NOTES) instanceof Notes earlier
                ? earlier
                : new Notes(Device.of(request.getHeader(HttpHeaders.USER_AGENT)), new HashMap<>());
        request.setAttribute(NOTES, notes);
        current.set(notes);
        pausing.set(saysThatItPauses(request));
        try {
            chain.doFilter(request, response);
        } finally {
            pausing.remove();
            if (outer == null) {
                current.remove();
            } else {
                current.set(outer);
            }
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /** The page that says the portal pauses asks a database that may be away nothing. */
    private static boolean saysThatItPauses(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                && Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                        .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    /** The device of this request. */
    Device device() {
        Notes notes = current.get();
        return notes == null ? Device.of(null) : notes.device();
    }

    /** The session with this secret: as this request knows it, else as it is read now; none where it is not to be read. */
    @Nullable
    PortalSession find(String id, Function<String, @Nullable PortalSession> read) {
        Notes notes = current.get();
        if (notes == null) {
            return read.apply(id);
        }
        Optional<PortalSession> known = notes.sessions().get(id);
        if (known == null && Boolean.TRUE.equals(pausing.get())) {
            return null;
        }
        if (known == null) {
            known = Optional.ofNullable(read.apply(id));
            notes.sessions().put(id, known);
        }
        return known.orElse(null);
    }

    /** The session was written; under its earlier secret there is none any more. */
    void written(@Nullable String earlierId, PortalSession session) {
        Notes notes = current.get();
        if (notes != null) {
            if (earlierId != null) {
                notes.sessions().put(earlierId, Optional.empty());
            }
            notes.sessions().put(session.getId(), Optional.of(session));
        }
    }

    /** The session is gone. */
    void gone(String id) {
        Notes notes = current.get();
        if (notes != null) {
            notes.sessions().put(id, Optional.empty());
        }
    }
}
