package it.cooperazionedigitale.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives an act that goes on after the identity was proved what was typed for it, in place of what the proof was typed into. */
final class Replay extends OncePerRequestFilter {

    /** Request attribute, set inside the portal only, with the fields of the act. */
    static final String FIELDS = "portal.replay";

    @Override
    @SuppressWarnings("unchecked")
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Object fields = request.getAttribute(FIELDS);
        if (request.getDispatcherType() != DispatcherType.FORWARD || fields == null) {
            chain.doFilter(request, response);
            return;
        }
        request.removeAttribute(FIELDS);
        chain.doFilter(new WithFields(request, (Map<String, ArrayList<String>>) fields), response);
    }

    private static final class WithFields extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields = new LinkedHashMap<>();

        WithFields(HttpServletRequest request, Map<String, ArrayList<String>> typed) {
            super(request);
            typed.forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = fields.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
