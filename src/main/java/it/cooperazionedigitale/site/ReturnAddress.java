package it.cooperazionedigitale.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.util.WebUtils;

/**
 * The page a person wanted before signing in, kept in a cookie for half an hour. It is an address of a room of this
 * portal and nothing else: whatever the cookie says, nobody is led elsewhere.
 */
public final class ReturnAddress implements RequestCache {

    private static final String COOKIE = "ritorno";
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int LONGEST = 1_000;

    private final Predicate<String> room;

    ReturnAddress(Predicate<String> room) {
        this.room = room;
    }

    /** Remembers an address; one that is no room of the portal is not remembered. */
    public void remember(HttpServletRequest request, HttpServletResponse response, String address) {
        if (isSafe(address)) {
            write(request, response, encode(address), KEPT);
        }
    }

    /** Whether the address is a page of this portal that one signs in for. */
    public boolean isSafe(@Nullable String address) {
        return address != null
                && address.length() <= LONGEST
                && address.chars().allMatch(sign -> sign > ' ' && sign < 127 && sign != '\\')
                && !address.contains("//")
                && !address.contains("..")
                && room.test(address.split("[?#;]", 2)[0]);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            remember(request, response, addressOf(request));
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return remembered(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Nothing is replayed; who has arrived needs the note no more. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (Viewers.current().signedIn()
                && remembered(request).filter(addressOf(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    private Optional<String> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : decode(cookie.getValue()).filter(this::isSafe);
    }

    private static String addressOf(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(kept)
                        .build()
                        .toString());
    }

    private static String encode(String address) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
