package it.cooperazionedigitale.accounts;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.shared.Ids;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One person's browser: it keeps its cookies and has an address on the network of its own. */
public final class Browser {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final MockMvc mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new TreeMap<>();

    /** A browser nobody has used yet, at an address no other test has. */
    public Browser(MockMvc mvc) {
        this(
                mvc,
                "2001:db8:" + Ids.next().toString().substring(24, 28) + ":"
                        + Ids.next().toString().substring(28, 32) + "::1");
    }

    public Browser(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public MockHttpServletResponse opens(String path) throws Exception {
        return asks(get(path));
    }

    public MockHttpServletResponse sends(String path, String... namesAndValues) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        for (int at = 0; at < namesAndValues.length; at += 2) {
            request.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return asks(request);
    }

    private MockHttpServletResponse asks(MockHttpServletRequestBuilder request) throws Exception {
        SecurityContextHolder.clearContext();
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MockHttpServletResponse response = mvc.perform(request.with(raw -> {
                    raw.setRemoteAddr(address);
                    return raw;
                }))
                .andReturn()
                .getResponse();
        SecurityContextHolder.clearContext();
        Arrays.stream(response.getCookies()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        });
        return response;
    }

    public MockHttpServletResponse signsIn(String email, String password) throws Exception {
        return sends("/accedi", "email", email, "password", password);
    }

    public boolean isInside() throws Exception {
        return opens("/account").getStatus() == 200;
    }

    /** As when all windows are closed: the session goes, what is to be remembered stays. */
    public void closes() {
        cookies.remove("SID");
    }

    /** The text of a page without what differs each time. */
    public static String words(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    /** The path of the link in the newest letter to an address with the subject; waits until it is written. */
    public static String link(JdbcClient jdbc, String recipient, String subject) {
        Matcher link = LINK.matcher(letter(jdbc, recipient, subject));
        if (!link.find()) {
            throw new AssertionError("no link");
        }
        return link.group(1);
    }

    /** The newest letter to an address with the subject; waits until it is written. */
    public static String letter(JdbcClient jdbc, String recipient, String subject) {
        until(() -> letters(jdbc, recipient, subject) > 0);
        return jdbc.sql("select body || ' https://portale.example.org' || path from outbox.mail"
                        + " where recipient = ? and subject = ? order by created_at desc, id desc limit 1")
                .params(recipient, subject)
                .query(String.class)
                .single();
    }

    public static long letters(JdbcClient jdbc, String recipient, String subject) {
        return jdbc.sql("select count(*) from outbox.mail where recipient = ? and subject = ?")
                .params(recipient, subject)
                .query(Long.class)
                .single();
    }

    /** Looks again and again until it is so; fails after twenty seconds. */
    public static void until(BooleanSupplier so) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come to be in twenty seconds");
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000L);
        }
    }
}
