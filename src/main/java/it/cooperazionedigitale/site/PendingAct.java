package it.cooperazionedigitale.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * An act that waits in the session until its person has proved who they are.
 *
 * @param path the address of the act
 * @param matter what it is about
 * @param fields what was typed; null when the address was only opened, or when it cannot be sent again: a file, a password
 * @param back the page it was begun on
 */
public record PendingAct(
        String path, StepUp.Matter matter, @Nullable Map<String, ArrayList<String>> fields, String back) {

    private static final String ATTRIBUTE = "portal.pendingAct";
    private static final int LONGEST = 60_000;

    /** The act as it was asked for. */
    static PendingAct of(HttpServletRequest request, StepUp.Matter matter) {
        boolean sent = HttpMethod.POST.matches(request.getMethod());
        String back = back(request);
        if (!sent) {
            return new PendingAct(pathAndQuery(request), matter, null, back);
        }
        HashMap<String, ArrayList<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!"_csrf".equals(name)) {
                fields.put(name, new ArrayList<>(Arrays.asList(values)));
            }
        });
        int length = fields.values().stream()
                .flatMap(values -> values.stream().map(String::length))
                .mapToInt(Integer::intValue)
                .sum();
        String type = String.valueOf(request.getContentType());
        boolean secret = fields.keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
        boolean again = length <= LONGEST && !secret && !type.startsWith("multipart/");
        return again
                ? new PendingAct(request.getRequestURI(), matter, fields, back)
                : new PendingAct(back, matter, null, back);
    }

    private static String pathAndQuery(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    /** The page before, if it is one of ours. */
    private static String back(HttpServletRequest request) {
        try {
            URI page = URI.create(String.valueOf(request.getHeader("Referer")));
            String path = page.getRawPath();
            boolean ours = request.getServerName().equals(page.getHost())
                    && path != null
                    && path.startsWith("/")
                    && !path.startsWith("//")
                    && !path.startsWith("/conferma-identita");
            if (!ours) {
                return "/account";
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return "/account";
        }
    }

    /** Keeps it; there is one at a time. */
    void keep(HttpSession session) {
        HashMap<String, Object> stored = new HashMap<>();
        stored.put("path", path);
        stored.put("matter", matter.name());
        stored.put("back", back);
        if (fields != null) {
            stored.put("fields", new HashMap<>(fields));
        }
        session.setAttribute(ATTRIBUTE, stored);
    }

    /** The act that waits. */
    @SuppressWarnings("unchecked")
    public static Optional<PendingAct> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> stored)) {
            return Optional.empty();
        }
        return Optional.of(new PendingAct(
                (String) stored.get("path"),
                StepUp.Matter.valueOf((String) stored.get("matter")),
                (Map<String, ArrayList<String>>) stored.get("fields"),
                (String) stored.get("back")));
    }

    /** Takes the act out of the session: it is done once or not at all. */
    public static Optional<PendingAct> take(HttpServletRequest request) {
        Optional<PendingAct> act = in(request);
        act.ifPresent(found -> request.getSession().removeAttribute(ATTRIBUTE));
        return act;
    }

    /** Where to go on: the act itself with what was typed, or the page it was begun on. */
    public String resume(HttpServletRequest request) {
        if (fields == null) {
            return "redirect:" + path;
        }
        request.setAttribute(Replay.FIELDS, fields);
        return "forward:" + path;
    }
}
