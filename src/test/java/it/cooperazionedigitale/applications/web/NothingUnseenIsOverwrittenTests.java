package it.cooperazionedigitale.applications.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whatever a colleague changed of a budget or a plan stands on the page before it can be written over. */
@PortalTest
class NothingUnseenIsOverwrittenTests {

    private static final Map<String, String> COSTS = Map.of(
            "lines[0].category", "software",
            "lines[0].description", "Gestionale",
            "lines[0].cost", "10.000");
    private static final Map<String, String> STEPS = Map.of(
            "steps[0].what", "Il gestionale funziona",
            "steps[0].from", "2",
            "steps[0].to", "6",
            "steps[0].milestone", "Dodici persone formate",
            "measures[0].name", "Ordini dal negozio",
            "measures[0].unit", "ordini al mese",
            "measures[0].start", "4",
            "measures[0].target", "40");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private Viewer luca;
    private UUID id;
    private String page;

    @BeforeEach
    void giuliaAndLucaWriteTogether() {
        samples = new ApplicationSamples(context);
        UUID call = samples.openCall();
        giulia = samples.giulia();
        luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
        id = samples.complete(call, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private void aPartnerComesIn() {
        samples.confirmed(id, giulia, samples.owner("Vele Alte", samples.hub("NODE"), "Genova"));
    }

    private Document see(Viewer viewer) throws Exception {
        return html(mvc.perform(get(page).with(People.as(viewer))).andReturn().getResponse());
    }

    private MockHttpServletResponse send(Viewer viewer, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(page).with(People.as(viewer)).with(csrf());
        fields.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private Document refused(Map<String, String> fields) throws Exception {
        MockHttpServletResponse response = send(giulia, fields);
        assertThat(response.getStatus()).isEqualTo(422);
        return html(response);
    }

    private void saves(Viewer viewer, Map<String, String> fields) throws Exception {
        MockHttpServletResponse response = send(viewer, fields);
        assertThat(response.getRedirectedUrl())
                .as("saved: " + html(response).select("#errors").text())
                .isNotNull();
    }

    /** The form as it stands on a page, as a browser would send it. */
    private static Map<String, String> filled(Document page) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("azione", "salva"));
        for (Element field : page.select("main form [name]")) {
            if (!field.tagName().equals("button") && !field.attr("name").equals("_csrf")) {
                fields.put(field.attr("name"), value(field));
            }
        }
        return fields;
    }

    private static String value(Element field) {
        Element chosen = field.selectFirst("option[selected]");
        return field.tagName().equals("select")
                ? chosen == null ? field.select("option").attr("value") : chosen.attr("value")
                : field.val();
    }

    /** Another value that the page admits, and how it is read. */
    private record Other(String value, String read) {

        static Other of(Element field) {
            if (field.tagName().equals("select")) {
                Element option = field.select("option").stream()
                        .filter(one -> !List.of("", NothingUnseenIsOverwrittenTests.value(field))
                                .contains(one.attr("value")))
                        .findFirst()
                        .orElseThrow();
                return new Other(option.attr("value"), option.text());
            }
            if (field.attr("inputmode").isEmpty()) {
                return new Other("Detto da Luca", "Detto da Luca");
            }
            boolean money = field.attr("inputmode").equals("decimal");
            Euro other = Euro.parse(field.val()).orElse(Euro.ZERO).plus(Euro.of(money ? 123 : 1));
            return new Other(other.typed(), money ? other.format().replace('\u00a0', ' ') : other.typed());
        }
    }

    /** For each field in turn Luca changes only that one; what Giulia has to read before she can write over it. */
    private Set<String> changedOneByOne(Map<String, String> start, Set<String> apart) throws Exception {
        Map<String, String> begun = filled(see(giulia));
        begun.putAll(start);
        saves(giulia, begun);
        Set<String> tried = new TreeSet<>();
        for (Element field : see(giulia).select("main form :is(input:not([type=hidden]), select, textarea)[name]")) {
            if (apart.contains(field.attr("name"))) {
                continue;
            }
            Map<String, String> before = filled(see(giulia));
            Map<String, String> his = new LinkedHashMap<>(before);
            Other other = Other.of(field);
            his.put(field.attr("name"), other.value());
            saves(luca, his);
            Document compared = refused(before);
            assertThat(toldOnlyOfHim(compared, other.read()))
                    .as(field.attr("name") + " as Luca saved it: " + other.read() + " in "
                            + compared.select("[data-held]").text())
                    .isTrue();
            assertThat(filled(compared))
                    .as("what she typed stays, upon what she sees")
                    .containsEntry(field.attr("name"), before.get(field.attr("name")))
                    .containsEntry("disputed", "true");
            saves(giulia, filled(compared));
            tried.add(field.attr("name"));
        }
        return tried;
    }

    private static boolean toldOnlyOfHim(Document page, String words) {
        Pattern told = Pattern.compile("(?<![\\d.,])" + Pattern.quote(words) + "(?![\\d]|[.,]\\d)");
        return page.select("[data-held] dl > div:has(.differs)").stream().anyMatch(row -> {
            String hers = row.select(".differs").text();
            String all = row.text();
            String his = all.substring(0, all.length() - hers.length());
            return told.matcher(his).find() && !told.matcher(hers).find();
        });
    }

    @Test
    void everyFieldOfABudget() throws Exception {
        page = "/coop/domande/" + id + "/budget";
        Map<String, String> alone = new LinkedHashMap<>(COSTS);
        alone.put("requested", "7.000");
        Set<String> tried = changedOneByOne(alone, Set.of());
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "lines[0].category", "lines[0].description", "lines[0].cost", "lines[0].vat", "requested");
        aPartnerComesIn();
        Map<String, String> together = new LinkedHashMap<>(COSTS);
        together.put("requested", "");
        Set<String> shared = changedOneByOne(together, Set.of("requested"));
        assertThat(shared).contains("lines[0].body").hasSize(7);
        System.out.println("[guard] fields of a budget changed by a colleague: " + (tried.size() + shared.size()));
    }

    @Test
    void everyFieldOfAPlan() throws Exception {
        page = "/coop/domande/" + id + "/piano";
        aPartnerComesIn();
        Set<String> tried = changedOneByOne(STEPS, Set.of());
        assertThat(tried).containsAll(STEPS.keySet()).contains("steps[0].body").hasSize(9);
        System.out.println("[guard] fields of a plan changed by a colleague: " + tried.size());
    }

    @Test
    void whatIsSavedWhileOneComparesIsComparedAnew() throws Exception {
        for (String part : List.of("/budget", "/piano")) {
            page = "/coop/domande/" + id + part;
            String words = part.equals("/budget") ? "lines[0].description" : "steps[0].what";
            Map<String, String> hers = filled(see(giulia));
            hers.putAll(part.equals("/budget") ? COSTS : STEPS);
            Map<String, String> his = new LinkedHashMap<>(hers);
            saves(luca, with(his, words, "Primo di Luca"));
            Document compared = refused(hers);
            saves(luca, with(filled(see(luca)), words, "Secondo di Luca"));
            Document again = refused(filled(compared));
            assertThat(again.select("[data-held]").text())
                    .contains("Secondo di Luca")
                    .doesNotContain("Primo di Luca");
            String more = part.equals("/budget") ? "aggiungi" : "aggiungi-attivita";
            Document longer = html(send(giulia, with(filled(again), "azione", more)));
            assertThat(longer.select("[data-held]").text())
                    .as("a row more takes nothing of it away")
                    .contains("Secondo di Luca");
            saves(giulia, filled(longer));
            assertThat(see(luca).select("[name='" + words + "']").val()).isEqualTo(hers.get(words));
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    @Test
    void whatWasTypedTwiceIsNotTakenForOne() throws Exception {
        page = "/coop/domande/" + id + "/budget";
        Map<String, String> hers = filled(see(giulia));
        Map<String, String> his = new LinkedHashMap<>(hers);
        List.of("category", "description", "cost")
                .forEach(field -> his.put("lines[1]." + field, hers.get("lines[0]." + field)));
        saves(luca, his);
        hers.put("requested", "7.500");
        assertThat(refused(hers).select("[data-held] dl > div:has(.differs)").eachText())
                .anySatisfy(row -> assertThat(row).contains("Gestionale soci", "Tu non l’hai scritto"));
    }
}
