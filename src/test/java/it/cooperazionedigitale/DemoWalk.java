package it.cooperazionedigitale;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerMapping;

/** Everybody of the demo follows every link they are shown: a few pages of each kind, with the statements of each. */
final class DemoWalk {

    private static final int OF_EACH_KIND = 3;
    private static final List<String> DOORS = List.of(
            "/", "/account", "/coop", "/trasformatrice", "/valutazione", "/gestione", "/gestione/cruscotti", "/admin");

    /** The token as the browser sends it: csrf() of Spring's tests would change the shared portal for all others. */
    private static final String TOKEN = "prova-prova-prova";

    private static final String MASKED = Base64.getUrlEncoder()
            .encodeToString(("\0".repeat(TOKEN.length()) + TOKEN).getBytes(StandardCharsets.UTF_8));

    /** A page somebody was shown. */
    record Page(String person, String path, String route, int status, String html, List<String> statements) {
        Document document() {
            return Jsoup.parse(html, "http://localhost" + path);
        }
    }

    /** An answer: its status (599 for a failure nobody caught), where it leads, what it shows. */
    record Answer(int status, String to, String route, String html, String failure) {}

    private static List<Page> pages = List.of();

    private final MockMvc mvc;
    private final Map<String, Viewer> people = new LinkedHashMap<>();
    private String language = "it";

    DemoWalk(WebApplicationContext context) {
        // whatever another test did with the demo's clock
        context.getBean(PortalClock.class).reset();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        people.put("NOBODY", Viewer.anonymous());
        for (DemoPerson person : DemoPerson.values()) {
            AccountSummary account = context.getBean(AccountDirectory.class)
                    .findByEmail(person.email())
                    .orElseThrow();
            people.put(
                    person.name(),
                    context.getBean(ViewerAssembly.class)
                            .viewer(account.id(), null)
                            .orElseThrow());
        }
        for (String state : List.of("DRAFT", "INTEGRATION_REQUESTED", "AWARDED")) {
            context.getBean(JdbcClient.class)
                    .sql("""
                            select m.account_id from organisations.membership m
                            join applications.application a on a.organisation_id = m.organisation_id
                            where a.state = ? and m.team_role = 'OWNER' order by a.started_at desc, a.id limit 1""")
                    .param(state)
                    .query(UUID.class)
                    .optional()
                    .flatMap(account -> context.getBean(ViewerAssembly.class).viewer(account, null))
                    .ifPresent(viewer -> people.put("OWNER OF " + state, viewer));
        }
    }

    Map<String, Viewer> people() {
        return people;
    }

    /** All pages, walked once for all tests. */
    List<Page> pages() throws Exception {
        synchronized (DemoWalk.class) {
            if (pages.isEmpty()) {
                pages = walk();
            }
            return pages;
        }
    }

    /** All pages, walked now. */
    List<Page> walk() throws Exception {
        List<Page> all = new ArrayList<>();
        for (String person : people.keySet()) {
            all.addAll(walk(person));
        }
        return all;
    }

    /** What some are shown who read another language. */
    List<Page> walkIn(String words, List<String> persons) throws Exception {
        language = words;
        List<Page> all = new ArrayList<>();
        for (String person : persons) {
            all.addAll(walk(person));
        }
        return all;
    }

    private List<Page> walk(String person) throws Exception {
        List<Page> seen = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(DOORS);
        Set<String> known = new HashSet<>(DOORS);
        Map<String, Integer> ofKind = new HashMap<>();
        while (!open.isEmpty()) {
            String path = open.removeFirst();
            if (ofKind.merge(kind(path), 1, Integer::sum) > OF_EACH_KIND) {
                continue;
            }
            Answer[] answer = new Answer[1];
            List<String> statements = Statements.of(() -> answer[0] = ask(HttpMethod.GET, path, person, Map.of()));
            seen.add(new Page(
                    person, path, answer[0].route(), answer[0].status(), answer[0].html(), List.copyOf(statements)));
            for (String next : links(answer[0], path)) {
                if (known.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return seen;
    }

    private static Set<String> links(Answer answer, String path) {
        Set<String> links = new TreeSet<>();
        if (answer.to() != null) {
            links.add(answer.to());
        }
        if (answer.html().startsWith("<") || answer.html().startsWith("\n")) {
            for (Element link :
                    Jsoup.parse(answer.html(), "http://localhost" + path).select("a[href]")) {
                links.add(link.absUrl("href"));
            }
        }
        return links.stream()
                .map(link -> link.replace("http://localhost", "").replaceAll("#.*", ""))
                .filter(link -> link.startsWith("/") && !link.startsWith("/dev/") && !link.contains("lingua="))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kind(String path) {
        String[] parts = path.split("\\?", 2);
        String address = parts[0].replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d+", "/{n}")
                .replaceAll("^/(bandi|progetti|trasformatrici)/[^/]+", "/$1/{slug}");
        String names = parts.length == 1 ? "" : parts[1].replaceAll("=[^&]*", "");
        return address + "?" + names;
    }

    /** Asks as one of the people; what nobody catches counts as 599. */
    Answer ask(HttpMethod method, String path, String person, Map<String, List<String>> fields) {
        return ask(
                MockMvcRequestBuilders.request(method, URI.create("http://localhost" + path.replace(" ", "%20"))),
                person,
                fields);
    }

    private Answer ask(MockHttpServletRequestBuilder request, String person, Map<String, List<String>> fields) {
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        request.with(People.as(people.get(person)))
                .cookie(new Cookie("csrf", TOKEN), new Cookie("lingua", language))
                .param("_csrf", MASKED);
        try {
            MvcResult result = mvc.perform(request).andReturn();
            Object route = result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return new Answer(
                    result.getResponse().getStatus(),
                    result.getResponse().getRedirectedUrl(),
                    String.valueOf(route),
                    result.getResponse().getContentAsString(StandardCharsets.UTF_8),
                    String.valueOf(result.getResolvedException()));
        } catch (Exception failure) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return new Answer(599, null, "", "", root + " at " + root.getStackTrace()[0]);
        }
    }
}
