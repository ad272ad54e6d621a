package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Every form of the portal, filled in with what should not be there: an answer in words, never a failure. All is rolled back. */
@DemoTest
class FormAbuseTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    /** What is typed into every field in turn; an empty one leaves the values as they are. */
    private static final Map<String, String> TYPED = new LinkedHashMap<>();

    static {
        TYPED.put("10,000 characters", "a".repeat(10_000));
        TYPED.put("a script", "\"'>" + SCRIPT);
        TYPED.put("an odd amount", "1.234.56");
        TYPED.put("zeroes", "00000000000");
        TYPED.put("letters", "dodici e mezzo");
        TYPED.put("a huge number", "99999999999999999999999");
        TYPED.put("below zero", "-5");
        TYPED.put("a day that is not", "31/02/2027");
        TYPED.put("a comune that is not", "Roccacannuccia di Sopra");
        TYPED.put("signs", "\uD83D\uDE00 \u202E ' ; -- %00 ${7*7} \u0001");
        TYPED.put("a null sign", "a\u0000b");
        TYPED.put("nothing", " ");
    }

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private DemoWalk walk;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();

    record Form(String person, String action, Map<String, List<String>> fields, Set<String> text) {

        /** Alike for everybody who is shown it. */
        String kind() {
            return alike(action) + new TreeSet<>(fields.keySet());
        }
    }

    record Abuse(String what, String typed, Map<String, List<String>> fields) {}

    @BeforeEach
    void everybodyWalks() {
        walk = new DemoWalk(context);
    }

    @Test
    void whateverIsTypedIsAnsweredInWordsAndNeverRunsAsAScript() throws Exception {
        List<Form> forms = forms();
        int sent = 0;
        Set<String> kinds = new TreeSet<>();
        for (Form form : forms) {
            List<Abuse> abuses = kinds.add(form.kind()) ? abuses(form) : mixed(form);
            abuses.forEach(abuse -> send(form, abuse.fields(), abuse.what(), abuse.typed()));
            sent += abuses.size();
        }
        System.out.println("[guard] forms abused: " + forms.size() + " of " + kinds.size() + " kinds, in " + sent
                + " ways, answers by status " + statuses);
        assertThat(faults).isEmpty();
        assertThat(forms).hasSizeGreaterThan(250);
        assertThat(kinds).hasSizeGreaterThan(200);
        assertThat(sent).isGreaterThan(2_000);
    }

    /** Each body once: a form without a place to type in is sent as it is, not a dozen times the same. */
    private static List<Abuse> abuses(Form form) {
        Map<Map<String, List<String>>, Abuse> abuses = new LinkedHashMap<>();
        TYPED.forEach((what, typed) -> {
            Map<String, List<String>> fields = new HashMap<>(form.fields());
            form.text().forEach(name -> fields.put(name, List.of(typed)));
            abuses.putIfAbsent(fields, new Abuse(what, typed, fields));
        });
        Map<String, List<String>> choices = new HashMap<>(form.fields());
        choices.replaceAll((name, values) -> List.of("qualcosa-che-non-c-è"));
        abuses.putIfAbsent(choices, new Abuse("choices and hidden fields that are not", "", choices));
        abuses.putIfAbsent(Map.of(), new Abuse("an empty body", "", Map.of()));
        return List.copyOf(abuses.values());
    }

    /** A form that somebody else was shown before: something else in each field, all at once. */
    private static List<Abuse> mixed(Form form) {
        Iterator<String> typed = TYPED.values().iterator();
        Map<String, List<String>> fields = new HashMap<>(form.fields());
        for (String name : form.text()) {
            typed = typed.hasNext() ? typed : TYPED.values().iterator();
            fields.put(name, List.of(typed.next()));
        }
        return List.of(new Abuse("something else in each field", "", fields));
    }

    @Test
    void fieldsThatAreNotOnTheFormChangeNothing() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (Form form : forms()) {
            if (!kinds.add(form.kind())) {
                continue;
            }
            Map<String, List<String>> fields = new HashMap<>(form.fields());
            for (String name : List.of(
                    "stato",
                    "state",
                    "punteggio",
                    "score",
                    "orgId",
                    "organisationId",
                    "organisation.id",
                    "ruolo",
                    "role",
                    "roles",
                    "roles[0]",
                    "id",
                    "version",
                    "protocol",
                    "protocollo",
                    "viewer",
                    "viewer.roles",
                    "viewer.accountId",
                    "class.module.classLoader.URLs[0]",
                    "page.title",
                    "form.x",
                    "admin",
                    "price",
                    "submittedAt",
                    "createdAt",
                    "hubId",
                    "accountId",
                    "email[0]",
                    "rows[99999].amount",
                    "x[1][2]")) {
                fields.putIfAbsent(name, List.of("STAFF"));
            }
            send(form, fields, "fields that are not on the form", "");
        }
        System.out.println(
                "[guard] kinds of form with foreign fields: " + kinds.size() + ", answers by status " + statuses);
        assertThat(faults).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(200);
    }

    @Test
    void everyAddressWithGarbageInItIsAnswered() throws Exception {
        int asked = 0;
        for (String person : walk.people().keySet()) {
            for (String route : Routes.of(context, walk.people().get(person))) {
                String[] parts = route.split(" ");
                if (parts[1].startsWith("/dev/") || parts[1].equals("/error")) {
                    continue;
                }
                for (String id : List.of("non-un-id", new UUID(0, 7).toString(), "0", "%C3%A8", "1.2e9")) {
                    if (!parts[1].contains("{") && !id.equals("0")) {
                        continue;
                    }
                    String path = parts[1].replaceAll("\\{[^}]+}", id);
                    asked++;
                    String garbage =
                            parts[0].equals("GET") ? "?pagina=-1&stato=XX&bando=1&regione=zz&q=%27%25&anno=abc" : "";
                    rolledBack(
                            new Form(person, path + garbage, Map.of(), Set.of()),
                            HttpMethod.valueOf(parts[0]),
                            Map.of(),
                            "garbage",
                            "");
                }
            }
        }
        System.out.println("[guard] addresses with garbage: " + asked + ", answers by status " + statuses);
        assertThat(faults).isEmpty();
        assertThat(asked).isGreaterThan(5_000);
    }

    @Test
    void filtersWithGarbageAreAnswered() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (DemoWalk.Page page : walk.pages()) {
            for (Element form : page.document().select("form[method=get], form:not([method])")) {
                String action = form.attr("action").isEmpty() ? page.path() : form.attr("action");
                if (!asked.add(page.person() + action.replaceAll("\\?.*", ""))) {
                    continue;
                }
                for (String typed : List.of("-1", "abc", "99999999999999", SCRIPT, "%", "a".repeat(3_000))) {
                    Map<String, List<String>> fields = new HashMap<>();
                    form.select("[name]").forEach(field -> fields.put(field.attr("name"), List.of(typed)));
                    fields.put("pagina", List.of(typed));
                    rolledBack(new Form(page.person(), action, fields, Set.of()), HttpMethod.GET, fields, typed, typed);
                }
            }
        }
        System.out.println("[guard] filters abused: " + asked.size() + ", answers by status " + statuses);
        assertThat(faults).isEmpty();
    }

    private List<Form> forms() throws Exception {
        Map<String, Form> forms = new TreeMap<>();
        Map<String, Integer> ofKind = new HashMap<>();
        for (DemoWalk.Page page : walk.pages()) {
            for (Element form : page.document().select("form[method=post]")) {
                String action = form.attr("action").isEmpty() ? page.path() : form.attr("action");
                String kind = page.person() + alike(action);
                if (action.equals("/esci") || action.startsWith("/dev/") || forms.containsKey(page.person() + action)) {
                    continue;
                }
                if (ofKind.merge(kind, 1, Integer::sum) <= 1) {
                    forms.put(page.person() + action, form(page.person(), action, form));
                }
            }
        }
        return new ArrayList<>(forms.values());
    }

    private static String alike(String action) {
        return action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
    }

    private static Form form(String person, String action, Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Set<String> text = new TreeSet<>();
        for (Element field : form.select("input[name], textarea[name], select[name], button[name]")) {
            String name = field.attr("name");
            String type = field.attr("type");
            if (name.equals("_csrf")) {
                continue;
            }
            if (field.tagName().equals("textarea")
                    || field.tagName().equals("input")
                            && !Set.of("hidden", "radio", "checkbox", "submit").contains(type)) {
                text.add(name);
            }
            String value = field.tagName().equals("select")
                    ? field.select("option[value~=.]").attr("value")
                    : field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
            fields.putIfAbsent(name, List.of(value));
        }
        return new Form(person, action, fields, text);
    }

    private void send(Form form, Map<String, List<String>> fields, String what, String typed) {
        DemoWalk.Answer answer = rolledBack(form, HttpMethod.POST, fields, what, typed);
        if (answer.status() == 422 && !typed.isBlank() && typed.indexOf('\u0000') < 0) {
            Document page = Jsoup.parse(answer.html());
            for (String name : form.text()) {
                Element field = page.select("[name=\"" + name + "\"]").first();
                if (field == null || Set.of("password", "file").contains(field.attr("type"))) {
                    continue;
                }
                String shown = field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
                if (!visible(shown).equals(visible(typed))) {
                    faults.add("forgets " + name + " (" + what + ") " + form.person() + " " + form.action() + ": "
                            + shown.substring(0, Math.min(40, shown.length())));
                }
            }
        }
    }

    /** What one sees of a text: an answer that was kept comes back without signs that nobody can see. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Cntrl}]", "").strip();
    }

    private DemoWalk.Answer rolledBack(
            Form form, HttpMethod method, Map<String, List<String>> fields, String what, String typed) {
        AtomicReference<DemoWalk.Answer> answer = new AtomicReference<>();
        String where = form.person() + " " + method + " " + form.action() + " (" + what + ")";
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            answer.set(walk.ask(method, form.action(), form.person(), fields));
            if (answer.get().status() < 400) {
                try {
                    entities.flush();
                    jdbc.sql("set constraints all immediate").update();
                    entities.clear();
                    follow(answer.get(), form, where);
                } catch (RuntimeException failure) {
                    faults.add(where + " stores what the database refuses: " + failure.getMessage());
                }
            }
        });
        DemoWalk.Answer got = answer.get();
        statuses.merge(got.status(), 1, Integer::sum);
        if (got.status() >= 500) {
            faults.add(where + ": " + got.status() + " " + got.failure());
        }
        if (got.html().contains(SCRIPT)) {
            faults.add(where + " shows the script unescaped");
        }
        return got;
    }

    private void follow(DemoWalk.Answer answer, Form form, String where) {
        if (answer.to() != null && answer.to().startsWith("/")) {
            DemoWalk.Answer next = walk.ask(HttpMethod.GET, answer.to(), form.person(), Map.of());
            if (next.status() >= 500 || next.html().contains(SCRIPT)) {
                faults.add(where + " leads to " + answer.to() + ": " + next.status() + " " + next.failure());
            }
        }
    }
}
