package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.site.OtherBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** Looking changes nothing, and whoever looks at other people's things finds nothing. */
@DemoTest
class ReadingTests {

    private static final Pattern WRITES = Pattern.compile(
            "^\\s*(insert|update|delete|merge|truncate|alter|create|drop)\\b.*|.*\\bnextval\\b.*|.*for update.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OtherBody otherBody;

    private DemoWalk walk;

    @BeforeEach
    void everybodyWalks() {
        walk = new DemoWalk(context);
    }

    @Test
    void walkingThroughAllPagesChangesNoRow() throws Exception {
        walk.pages();
        Map<String, String> before = contents();
        List<DemoWalk.Page> pages = walk.walk();
        List<String> writes = new ArrayList<>();
        for (DemoWalk.Page page : pages) {
            page.statements().stream()
                    .filter(statement -> WRITES.matcher(statement).matches())
                    .forEach(statement -> writes.add(page.person() + " GET " + page.path() + ": " + statement));
        }
        System.out.println(
                "[guard] pages read without a change: " + pages.size() + ", tables compared: " + before.size());
        assertThat(writes).isEmpty();
        assertThat(contents()).isEqualTo(before);
        assertThat(pages.stream()
                        .filter(page -> page.status() >= 500)
                        .map(page -> page.person() + " " + page.path())
                        .toList())
                .isEmpty();
        assertThat(pages.stream()
                        .filter(page -> page.status() == 404 && !isDoor(page.path()) && !isOfAnotherBody(page))
                        .map(page -> page.person() + " " + page.path())
                        .toList())
                .as("links that lead nowhere")
                .isEmpty();
    }

    /** A notice may lead to a page of a body the person does not act for now: there the person is offered to switch. */
    private boolean isOfAnotherBody(DemoWalk.Page page) {
        return otherBody.of(page.path(), walk.people().get(page.person())).isPresent();
    }

    private static boolean isDoor(String path) {
        return path.matches("/[a-z]*(/cruscotti)?");
    }

    @Test
    void whatIsDoneByPostIsNotDoneByGet() throws Exception {
        Map<String, String> before = contents();
        Set<String> asked = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (DemoWalk.Page page : walk.pages()) {
            for (Element form : page.document().select("form[method=post]")) {
                String action = form.attr("action");
                if (asked.add(page.person() + " " + action) && !action.equals("/esci")) {
                    List<String> statements = Statements.of(() -> {
                        DemoWalk.Answer answer = walk.ask(HttpMethod.GET, action, page.person(), Map.of());
                        if (answer.status() >= 500) {
                            faults.add(page.person() + " GET " + action + ": " + answer);
                        }
                    });
                    statements.stream()
                            .filter(statement -> WRITES.matcher(statement).matches())
                            .forEach(statement -> faults.add(page.person() + " GET " + action + ": " + statement));
                }
            }
        }
        System.out.println("[guard] form addresses asked by GET: " + asked.size());
        assertThat(faults).isEmpty();
        assertThat(contents()).isEqualTo(before);
        assertThat(asked).hasSizeGreaterThan(20);
    }

    @Test
    void chiaraFindsNothingOfGiuliaAndMarcoNothingOfEither() throws Exception {
        Map<String, String> before = contents();
        Set<String> giulias = new TreeSet<>();
        for (DemoWalk.Page page : walk.pages()) {
            if (page.person().equals("GIULIA") && page.path().matches("/coop/(domande|progetti)/" + ID + ".*")) {
                giulias.add(page.path());
                page.document().select("form[method=post]").forEach(form -> giulias.add(form.attr("action")));
            }
        }
        giulias.removeIf(path -> !path.matches("/coop/(domande|progetti)/" + ID + ".*"));
        Set<String> ids = new TreeSet<>();
        giulias.forEach(path -> ids.add(path.replaceAll(".*/(" + ID + ").*", "/$1")));
        for (String route : Routes.of(context)) {
            String path = route.split(" ")[1];
            if (path.startsWith("/coop/domande/{id}") || path.startsWith("/coop/progetti/{id}")) {
                for (String id : ids) {
                    giulias.add(path.replace("/{id}", id)
                            .replace("{sezione}", "bisogno")
                            .replace("{n}", "1")
                            .replace("/{partner}", id));
                }
            }
        }
        List<String> faults = new ArrayList<>();
        for (String path : giulias) {
            for (String stranger : List.of("CHIARA", "MARCO", "SARA", "ANNA")) {
                for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST)) {
                    DemoWalk.Answer answer = walk.ask(method, path, stranger, Map.of());
                    if (answer.status() != 404 && answer.status() != 405) {
                        faults.add(stranger + " " + method + " " + path + ": " + answer.status());
                    }
                }
            }
        }
        System.out.println("[guard] addresses of Giulia's cases refused to four others: " + giulias.size());
        assertThat(faults).isEmpty();
        assertThat(giulias).hasSizeGreaterThan(15);
        assertThat(contents()).isEqualTo(before);
    }

    /** Rows, contents and last writers of all tables but sessions and events under way. */
    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (String table : jdbc.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema', 'reference')
                          and tablename not like '%event_publication%'
                          and schemaname || '.' || tablename <> 'accounts.session'""").query(String.class).list()) {
            contents.put(
                    table,
                    jdbc.sql("select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) || ' '"
                                    + " || coalesce(max(t.xmin::text::bigint), 0) from " + table + " t")
                            .query(String.class)
                            .single());
        }
        assertThat(contents).hasSizeGreaterThan(20);
        return contents;
    }
}
