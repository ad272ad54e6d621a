package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.AccessRule;
import it.cooperazionedigitale.site.AccessibleTo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The access matrix: every route found at run time stands in one table, and answers each person as the table says. */
@PortalTest
class RouteAccessTests {

    private static final String TABLE = "access-matrix.csv";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MockMvc mvc;

    @Test
    void everyRouteStandsInTheTableWithWhoMayEnter() throws IOException {
        Map<String, String> found = found();
        System.out.println("[guard] routes in the access matrix: " + found.size());
        Files.writeString(
                Path.of("target", "found-access-matrix.csv"),
                found.entrySet().stream()
                        .map(row -> row.getKey() + "," + row.getValue() + "\n")
                        .collect(Collectors.joining()));
        assertThat(found.entrySet().stream()
                        .map(row -> row.getKey() + "," + row.getValue())
                        .collect(Collectors.joining("\n")))
                .as("src/test/resources/" + TABLE + " is the decision, the code must equal it")
                .isEqualTo(table().entrySet().stream()
                        .map(row -> row.getKey() + "," + row.getValue())
                        .collect(Collectors.joining("\n")));
        assertThat(found).hasSizeGreaterThan(80);
        assertThat(found.values()).as("a route without @AccessibleTo").doesNotContain("closed");
    }

    @Test
    void everyRouteAnswersEachPersonAsTheTableSays() throws Exception {
        List<String> faults = new ArrayList<>();
        int asked = 0;
        for (Map.Entry<String, String> row : table().entrySet()) {
            String[] route = row.getKey().split(",");
            for (Map.Entry<String, Viewer> person : People.all().entrySet()) {
                asked++;
                String fault = fault(HttpMethod.valueOf(route[0]), route[1], row.getValue(), person.getValue());
                if (fault != null) {
                    faults.add(route[0] + " " + route[1] + " as " + person.getKey() + ": " + fault);
                }
            }
        }
        System.out.println("[guard] requests of the access matrix: " + asked);
        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(900);
    }

    @Test
    void whatDoesNotExistIs404ForEverybody() throws Exception {
        for (Viewer viewer : People.all().values()) {
            for (String path : List.of("/non-esiste", "/bandi/non-esiste", "/wp-admin", "/actuator/env", "/error/x")) {
                MvcResult result = mvc.perform(request(HttpMethod.GET, path).with(People.as(viewer)))
                        .andReturn();
                assertThat(result.getResponse().getStatus())
                        .as(path + " as " + viewer.name())
                        .isEqualTo(404);
            }
        }
    }

    /** A script sends files here: it is told in words that nobody is signed in, not led to a page. */
    private static final String PIECES = "/caricamenti";

    /** What a mail program posts by itself (RFC 8058): its link is its proof, and it can end mails and nothing else. */
    private static final String ONE_CLICK = "POST,/disiscriviti/{token}";

    @Test
    void aPostWithoutItsTokenIsRefused() throws Exception {
        for (String route : table().keySet()) {
            String[] parts = route.split(",");
            if ("POST".equals(parts[0])) {
                int status = mvc.perform(
                                request(HttpMethod.POST, filled(parts[1])).with(People.as(People.GIULIA)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(route).isEqualTo(route.equals(ONE_CLICK) ? 200 : 403);
            }
        }
    }

    private String fault(HttpMethod method, String pattern, String admitted, Viewer viewer) throws Exception {
        MvcResult result = mvc.perform(
                        request(method, filled(pattern)).with(People.as(viewer)).with(csrf()))
                .andReturn();
        int status = result.getResponse().getStatus();
        String where = result.getResponse().getRedirectedUrl();
        if (status >= 500) {
            return "answers " + status + " " + result.getResolvedException();
        }
        if (admits(admitted, viewer)) {
            boolean noObject = pattern.contains("{");
            boolean plainPage = method == HttpMethod.GET && !noObject;
            return plainPage && status == 404 ? "is admitted but finds nothing" : null;
        }
        boolean toSignIn = !viewer.signedIn() && status == 302 && where != null && where.contains("/accedi");
        boolean toldInWords = !viewer.signedIn() && status == 401 && pattern.startsWith(PIECES);
        return status == 404 || toSignIn || toldInWords ? null : "is not admitted but gets " + status + " " + where;
    }

    private static boolean admits(String admitted, Viewer viewer) {
        return switch (admitted) {
            case "everybody" -> true;
            case "signed-in" -> viewer.signedIn();
            default -> Arrays.stream(admitted.split(" ")).map(Role::valueOf).anyMatch(viewer::has);
        };
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{n}", "1")
                .replaceAll("\\{(?:act|sezione):([a-z]+)[^}]*}", "$1")
                .replaceAll("\\{(slug|bando|sezione|riga|codice)}", "nessuno")
                .replaceAll("\\{[^}]+}", new UUID(0, 7).toString());
    }

    private Map<String, String> found() {
        Map<String, String> routes = new TreeMap<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                for (String pattern : patterns(info)) {
                    for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                        routes.put(verb + "," + pattern, admitted(method));
                    }
                }
            }
        });
        return routes;
    }

    private static Iterable<String> patterns(RequestMappingInfo info) {
        return info.getPatternValues();
    }

    private static String admitted(HandlerMethod method) {
        AccessibleTo rule = AccessRule.of(method);
        if (rule == null) {
            return "closed";
        }
        if (rule.everybody()) {
            return "everybody";
        }
        return rule.signedIn()
                ? "signed-in"
                : Arrays.stream(rule.value()).sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : new ClassPathResource(TABLE)
                .getContentAsString(StandardCharsets.UTF_8)
                .split("\\R")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(",", 3);
                rows.put(parts[0] + "," + parts[1], parts[2]);
            }
        }
        return rows;
    }
}
