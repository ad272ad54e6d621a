package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.accounts.domain.MailedSecret;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers in which browsers a person has entered: a random word in a cookie, its hash in a row. It opens nothing; it only
 * keeps the person's own attempts apart from those of strangers.
 */
@Component
public class KnownDevices {

    static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST_PEOPLE = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean tls;

    KnownDevices(JdbcClient jdbc, Clock clock, @Value("${portal.tls:true}") boolean tls) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.tls = tls;
    }

    /** The browser of a request, as it is stored; nothing when it carries no mark. */
    @Nullable
    String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(cookie -> MailedSecret.hash(cookie.getValue()))
                        .findFirst()
                        .orElse(null);
    }

    /** Who has entered from this browser before. */
    List<UUID> peopleOf(@Nullable String device) {
        return device == null
                ? List.of()
                : jdbc.sql("select account_id from accounts.known_device where device_hash = ? limit ?")
                        .params(device, MOST_PEOPLE)
                        .query(UUID.class)
                        .list();
    }

    /** The person has entered from this browser. */
    public void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
        String known = Optional.ofNullable(of(request))
                .filter(device -> !peopleOf(device).isEmpty())
                .orElse(null);
        MailedSecret fresh = MailedSecret.fresh();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into accounts.known_device (account_id, device_hash, first_at, last_at) values (?, ?, ?, ?)
                on conflict (account_id, device_hash) do update set last_at = excluded.last_at""")
                .params(account, known == null ? fresh.hash() : known, now, now)
                .update();
        if (known == null) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(fresh.plain()));
        }
    }

    private String cookie(String value) {
        return ResponseCookie.from(name(), value)
                .httpOnly(true)
                .secure(tls)
                .sameSite("Lax")
                .path("/")
                .maxAge(KEPT)
                .build()
                .toString();
    }

    private String name() {
        return tls ? "__Host-device" : "device";
    }

    /** No browser counts as the person's any more: the password was not safe. */
    public void forget(UUID account) {
        jdbc.sql("delete from accounts.known_device where account_id = ?")
                .param(account)
                .update();
    }
}
