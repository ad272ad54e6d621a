package it.cooperazionedigitale.accounts.web.expiry;

import it.cooperazionedigitale.accounts.usecase.KeepForm;
import it.cooperazionedigitale.site.ReturnAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads whoever is not signed in to the sign-in page, and whose session has run out to the page that says so. What was
 * being sent is kept for the same person where it can be: no passwords, no files, nothing of the account itself.
 */
@Component
class SignInAgain implements AuthenticationEntryPoint {

    static final String KEY = "ripresa";

    private static final String PIECES = "/caricamenti";
    private static final String ACCOUNT = "/account";
    private static final String CODES = "/conferma-identita";
    private static final String KEPT = "/account/ripresa";
    private static final int MOST = 400;

    private final ReturnAddress cameFrom;
    private final KeepForm keeping;
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final JsonMapper json;

    SignInAgain(
            ReturnAddress cameFrom,
            KeepForm keeping,
            MessageSource messages,
            LocaleResolver languages,
            JsonMapper json) {
        this.cameFrom = cameFrom;
        this.keeping = keeping;
        this.messages = messages;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getRequestURI().startsWith(PIECES)
                || MediaType.APPLICATION_JSON_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))) {
            tell(request, response);
            return;
        }
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        Sending sending = HttpMethod.POST.matches(request.getMethod()) ? sending(expired, request, response) : null;
        String what = sending == null ? "" : "?" + sending.parameter();
        response.sendRedirect(expired ? "/sessione-scaduta" + what : "/accedi");
    }

    /** What becomes of what was being sent; files are not read, as nobody is known whose they would be. */
    private Sending sending(boolean expired, HttpServletRequest request, HttpServletResponse response) {
        String page = pageOf(request);
        boolean files = StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
        boolean kept = expired && !files && keep(request, response, page);
        cameFrom.remember(request, response, kept ? KEPT : page);
        return kept ? Sending.KEPT : files ? Sending.FILES : Sending.LOST;
    }

    /** A script wants words, not a page. */
    private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        String key = request.getRequestURI().startsWith(PIECES) ? "accounts.expired.pieces" : "accounts.expired.script";
        String words = messages.getMessage(key, null, languages.resolveLocale(request));
        response.getWriter().write(json.writeValueAsString(Map.of("error", words)));
    }

    private boolean keep(HttpServletRequest request, HttpServletResponse response, String page) {
        String address = request.getRequestURI();
        Map<String, List<String>> typed = typed(request);
        if (address.startsWith(ACCOUNT)
                || address.startsWith(CODES)
                || !cameFrom.isSafe(address)
                || typed.isEmpty()
                || typed.size() > MOST) {
            return false;
        }
        Optional<String> key = keeping.keep(request.getRequestedSessionId(), address, page, typed);
        key.ifPresent(value -> response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(KEY, value)
                        .path(KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(3_600)
                        .build()
                        .toString()));
        return key.isPresent();
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!lower.contains("password") && !lower.contains("_csrf")) {
                typed.put(name, Arrays.asList(values));
            }
        });
        return typed;
    }

    /** The page the form stood on: as the browser says, if that is a room of ours; else where it was being sent. */
    private String pageOf(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI page = URI.create(referer == null ? "" : referer);
            if (request.getServerName().equals(page.getHost())) {
                String path = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
                return cameFrom.isSafe(path) ? path : ACCOUNT;
            }
        } catch (IllegalArgumentException noAddress) {
            return ACCOUNT;
        }
        return ACCOUNT;
    }
}
