package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Who may only read sends every form that the owner of the same body is shown: none is carried out. */
@DemoTest
class ReaderTests {

    /** Forms that are about the person, not about the body. */
    private static final Set<String> OWN = Set.of("/esci", "/account", "/account/organizzazioni");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noFormOfTheBodysRoomsIsCarriedOutForAReader() throws Exception {
        DemoWalk walk = new DemoWalk(context);
        Set<String> forms = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        List<DemoWalk.Page> pages = walk.pages();
        for (String owner :
                List.of("GIULIA", "OWNER OF DRAFT", "OWNER OF INTEGRATION_REQUESTED", "OWNER OF AWARDED", "MARCO")) {
            Viewer person = walk.people().get(owner);
            if (person == null) {
                continue;
            }
            walk.people()
                    .put(
                            "READER",
                            new Viewer(
                                    person.accountId(),
                                    person.name(),
                                    person.email(),
                                    person.roles(),
                                    person.organisationId(),
                                    person.organisationName(),
                                    TeamRole.VIEWER,
                                    null,
                                    Set.of()));
            for (DemoWalk.Page page : pages) {
                if (!page.person().equals(owner) || page.status() >= 300) {
                    continue;
                }
                for (Element form : page.document().select("form[method=post]")) {
                    String action = form.attr("action");
                    if (OWN.contains(action)
                            || action.startsWith("/dev/")
                            || action.startsWith("/account/")
                            || !forms.add(owner + " " + action)) {
                        continue;
                    }
                    long before = lines();
                    DemoWalk.Answer answer = walk.ask(HttpMethod.POST, action, "READER", fields(form));
                    long after = lines();
                    if (answer.status() < 400 || before != after) {
                        faults.add(owner + " POST " + action + " -> " + answer.status() + " " + answer.to()
                                + (before == after ? "" : ", and something was done"));
                    }
                }
            }
        }
        System.out.println("[guard] forms a reader sent: " + forms.size());
        assertThat(faults).isEmpty();
        assertThat(forms).hasSizeGreaterThan(85);
    }

    private long lines() {
        return jdbc.sql("select coalesce(max(id), 0) from audit.line")
                .query(Long.class)
                .single();
    }

    private static Map<String, List<String>> fields(Element form) {
        Map<String, List<String>> fields = new HashMap<>();
        Element main = form.select("button[name]").last();
        if (main != null) {
            fields.put(main.attr("name"), List.of(main.attr("value")));
        }
        for (Element field : form.select("input, textarea, select")) {
            String name = field.attr("name");
            boolean off = Set.of("radio", "checkbox").contains(field.attr("type")) && !field.hasAttr("checked");
            if (!name.isEmpty() && !name.equals("_csrf") && !off) {
                String value = field.tagName().equals("select")
                        ? field.select("option[selected]").attr("value")
                        : field.tagName().equals("textarea") ? field.text() : field.attr("value");
                fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return fields;
    }
}
