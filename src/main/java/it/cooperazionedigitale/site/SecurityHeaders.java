package it.cooperazionedigitale.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place that sends the security headers, outside of everything else: no answer leaves without them, whoever
 * gives it. What does not say how long it may be kept is kept nowhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; "
                    + "object-src 'none'";

    private static final String OFF =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), "
                    + "geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), "
                    + "payment=(), picture-in-picture=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "Permissions-Policy", OFF,
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
    private static final String KEEP_NOWHERE = "no-store";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Headed headed = new Headed(response, request.isSecure());
        headed.write();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            headed.setHeader(HttpHeaders.CACHE_CONTROL, KEEP_NOWHERE);
        }
        try {
            chain.doFilter(request, headed);
        } finally {
            headed.onResponseCommitted();
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** The headers of an answer to a request that no part of the portal has seen. */
    static void writeAll(HttpServletResponse response, boolean secure) {
        write(response, secure);
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEEP_NOWHERE);
    }

    private static void write(HttpServletResponse response, boolean secure) {
        ALWAYS.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
    }

    /** Writes the headers at once, and once more for whoever clears the answer and begins anew. */
    private static final class Headed extends OnCommittedResponseWrapper {

        private final boolean secure;

        Headed(HttpServletResponse response, boolean secure) {
            super(response);
            this.secure = secure;
        }

        void write() {
            SecurityHeaders.write(this, secure);
        }

        @Override
        public void reset() {
            super.reset();
            write();
        }

        @Override
        protected void onResponseCommitted() {
            if (!isCommitted() && getHeader(HttpHeaders.CACHE_CONTROL) == null) {
                setHeader(HttpHeaders.CACHE_CONTROL, KEEP_NOWHERE);
            }
        }
    }
}
