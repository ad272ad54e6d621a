package it.cooperazionedigitale;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.shared.Ids;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every list page is opened, twelve more rows of its thing are put into the database, and it is opened again: it shows them and sends
 * exactly as many statements. All in one transaction that is rolled back.
 */
@DemoTest
class GrowingListsTests {

    private static final int MORE = 12;

    /** Marks a statement that makes a list's first row, where an empty one asks for less. */
    private static final String FIRST = "/* the first */ ";

    private static final String CALL = copy("calls.call", "code = 'MI3'", "'code', 'ZZ' || n, 'slug', 'copia-' || n");
    private static final String BODY = copy(
            "organisations.organisation",
            "kind = 'TRANSFORMER'",
            "'tax_code', '777' || lpad(n::text, 8, '0'), 'vat_number', null");
    private static final String FIRM = """
            insert into transformers.transformer
            select (jsonb_populate_record(x, jsonb_build_object('organisation_id', o.id, 'slug', 'copia-' || o.tax_code))).*
            from transformers.transformer x, organisations.organisation o where o.tax_code like '777%' and x.slug = 'bottega-bit'""";

    /** Applications like one of a call, as if from other bodies. */
    private static String applications(String where) {
        return copy(
                "applications.application",
                where,
                "'organisation_id', gen_random_uuid(), 'protocol', 'CD-2099-' || lpad(n::text, 5, '0')");
    }

    /** The same, from bodies that are there and did not apply to the call. */
    private static String applicationsOfBodies(String where) {
        return """
                insert into applications.application select (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(),
                  'organisation_id', o.id, 'protocol', 'CD-2099-' || lpad(o.n::text, 5, '0')))).*
                from applications.application x, lateral (select b.id, row_number() over (order by b.id) as n from organisations.organisation b
                  where b.id not in (select organisation_id from applications.application where call_id = x.call_id) limit %2$d) o
                where x.id = (select id from applications.application where %1$s order by id limit 1)""".formatted(where, MORE);
    }

    /** Awards and the projects made of them, like the project that meets a condition. */
    private static List<String> projects(String where, String overrides) {
        return List.of(
                """
                insert into projects.award
                select (jsonb_populate_record(a, jsonb_build_object('id', md5('award' || n)::uuid, 'application_id', md5('application' || n)::uuid))).*
                from projects.award a, generate_series(1, %d) n
                where a.id = (select award_id from projects.project where %s order by id limit 1)""".formatted(MORE, where),
                copy(
                        "projects.project",
                        where,
                        "'award_id', md5('award' || n)::uuid, 'application_id', md5('application' || n)::uuid,"
                                + " 'code', 'CD-2099-' || lpad(n::text, 5, '0'), 'slug', 'copia-' || n" + overrides));
    }

    private static String copy(String table, String where, String overrides) {
        return """
                insert into %1$s select (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), %3$s))).*
                from %1$s x, generate_series(1, %4$d) n where x.id = (select id from %1$s where %2$s order by id limit 1)""".formatted(table, where, overrides, MORE);
    }

    /** The lines of a ranking, and the applications they stand for. */
    private static List<String> ranked(String call) {
        String ranking = "(select r.id from evaluation.ranking r join calls.call c on c.id = r.call_id where c.slug = '"
                + call + "' and r.state <> 'SUPERSEDED')";
        return List.of(
                applications("id = (select application_id from evaluation.ranking_line where ranking_id = " + ranking
                        + " and place = 1)"),
                """
                insert into evaluation.ranking_line
                select (jsonb_populate_record(x, jsonb_build_object('place', 1000 + a.n, 'application_id', a.id))).*
                from evaluation.ranking_line x, (select id, right(protocol, 5)::int as n from applications.application where protocol like 'CD-2099-%%') a
                where x.ranking_id = %s and x.place = 1""".formatted(ranking));
    }

    /** A list: who opens it, what its rows are in the page, and how it grows; what deletes is done before it is opened first. */
    private record Grown(String route, String path, String person, String rows, List<String> statements) {

        List<String> clearing() {
            return statements.stream().filter(Grown::before).toList();
        }

        List<String> growth() {
            return statements.stream().filter(sql -> !before(sql)).toList();
        }

        private static boolean before(String sql) {
            return sql.startsWith("delete") || sql.startsWith(FIRST);
        }
    }

    private static final String OF_TOMMASO =
            "state in ('IN_EVALUATION', 'EVALUATED') and call_id = (select call_id from evaluation.assignment a"
                    + " join accounts.account p on p.id = a.evaluator_id where p.email = 'tommaso@example.org'"
                    + " and a.state = 'IN_PROGRESS' order by a.id limit 1)";

    private static final List<String> ASSIGNED = List.of(applications(OF_TOMMASO), """
            insert into evaluation.assignment
            select (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), 'application_id', p.id, 'organisation_id', p.organisation_id))).*
            from evaluation.assignment x, applications.application p where p.protocol like 'CD-2099-%' and x.id =
              (select a.id from evaluation.assignment a join accounts.account s on s.id = a.evaluator_id
               where s.email = 'tommaso@example.org' and a.state = 'IN_PROGRESS' order by a.id limit 1)""");

    private static final String DRAFTS = copy(
            "applications.application",
            "organisation_name = 'Cooperativa Fili d’Erba'",
            "'state', 'WITHDRAWN', 'protocol', 'CD-2099-' || lpad(n::text, 5, '0')");

    private static final List<String> DRAFTS_TAKEN_BACK =
            List.of(FIRST + DRAFTS.replace("generate_series(1, 12)", "generate_series(13, 13)"), DRAFTS);

    private static final String LINES = """
            insert into audit.line (at, actor_name, act, subject_type, subject_id)
            select at, actor_name, 'list.grown', subject_type, subject_id from audit.line order by id limit\s""";

    private static List<Grown> lists() {
        String fili = "organisation_name = 'Cooperativa Fili d’Erba'";
        String es4 = "call_id = (select id from calls.call where code = 'ES4') and hub_id = (select id from"
                + " organisations.hub where code = 'PICO') and state in ('ELIGIBLE', 'IN_EVALUATION', 'EVALUATED')";
        return List.of(
                new Grown("/", "/", "NOBODY", "main a[href^=/bandi/]", List.of(CALL)),
                new Grown("/bandi", "/bandi", "NOBODY", "main a[href^=/bandi/]", List.of(CALL)),
                new Grown(
                        "/bandi/{slug}/esiti",
                        "/bandi/seconda-manifestazione-2023/esiti",
                        "NOBODY",
                        "main tbody tr",
                        ranked("seconda-manifestazione-2023")),
                new Grown(
                        "/progetti",
                        "/progetti?regione=17",
                        "NOBODY",
                        "main a[href^=/progetti/]",
                        projects("state = 'CLOSED' and region_code = '17'", "")),
                new Grown(
                        "/trasformatrici",
                        "/trasformatrici",
                        "NOBODY",
                        "main a[href^=/trasformatrici/]",
                        List.of(BODY, FIRM)),
                new Grown("/coop", "/coop", "GIULIA", "main a[href^=/coop/domande/]", DRAFTS_TAKEN_BACK),
                new Grown("/coop/domande", "/coop/domande", "GIULIA", "main .tasks li", DRAFTS_TAKEN_BACK),
                new Grown(
                        "/coop/autovalutazione",
                        "/coop/autovalutazione",
                        "CHIARA",
                        "main tbody tr",
                        List.of(copy(
                                "maturity.assessment",
                                "completed_at is not null and organisation_id = (select id from"
                                        + " organisations.organisation where name = 'Cooperativa Vele Alte')",
                                "'begun_at', x.begun_at - n * interval '30 days',"
                                        + " 'completed_at', x.completed_at - n * interval '30 days'"))),
                new Grown(
                        "/coop/domande/nuova",
                        "/coop/domande/nuova",
                        "GIULIA",
                        "main input[type=radio]",
                        List.of(CALL)),
                new Grown(
                        "/coop/progetti",
                        "/coop/progetti",
                        "GIULIA",
                        "main a[href^=/coop/progetti/]",
                        projects(fili, "")),
                new Grown(
                        "/trasformatrice/progetti",
                        "/trasformatrice/progetti",
                        "MARCO",
                        "main a[href^=/trasformatrice/progetti/]",
                        projects("transformer_name = 'Bottega Bit'", "")),
                new Grown(
                        "/trasformatrice",
                        "/trasformatrice",
                        "MARCO",
                        "main a[href^=/trasformatrice/progetti/]",
                        projects(
                                "transformer_name = 'Bottega Bit' and state = 'RUNNING'",
                                ", 'engagement_state', 'PROPOSED'")),
                new Grown("/valutazione", "/valutazione", "TOMMASO", "main a[href^=/valutazione/]", ASSIGNED),
                new Grown(
                        "/valutazione/conflitti",
                        "/valutazione/conflitti",
                        "TOMMASO",
                        "main input[type=checkbox]",
                        List.of(applicationsOfBodies(OF_TOMMASO))),
                new Grown("/gestione", "/gestione", "ANNA", "main a[href^=/bandi/]", List.of(CALL)),
                new Grown(
                        "/gestione",
                        "/gestione",
                        "PAOLO",
                        "main .tasks li",
                        List.of(
                                copy("calls.call", "code = 'ES4'", "'code', 'ZZ' || n, 'slug', 'copia-' || n"),
                                """
                                insert into applications.application
                                select (jsonb_populate_record(x, jsonb_build_object('id', gen_random_uuid(), 'call_id', c.id,
                                  'state', 'ELIGIBLE', 'protocol', 'CD-2099-' || lpad(substr(c.slug, 7), 5, '0')))).*
                                from applications.application x, calls.call c where c.slug like 'copia-%%' and x.id =
                                  (select id from applications.application where %s order by id limit 1)""".formatted(es4))),
                new Grown(
                        "/bandi/{slug}/domande-frequenti",
                        "/bandi/terza-manifestazione/domande-frequenti",
                        "NOBODY",
                        "main article",
                        List.of(copy("calls.question", "state = 'ANSWERED'", "'version', 0"))),
                new Grown(
                        "/gestione/bandi/{id}/domande",
                        "/gestione/bandi/" + Ids.of("call/MI3#1") + "/domande",
                        "ANNA",
                        "main .tasks li",
                        List.of(copy("calls.question", "state = 'ASKED'", "'version', 0"))),
                new Grown("/gestione/bandi", "/gestione/bandi", "ANNA", "main tbody tr", List.of(CALL)),
                new Grown(
                        "/gestione/moduli",
                        "/gestione/moduli",
                        "ANNA",
                        "main tbody tr",
                        List.of(copy("forms.definition", "code = 'domanda'", "'code', 'copia-' || n"))),
                new Grown(
                        "/gestione/domande",
                        "/gestione/domande?stato=IN_ELIGIBILITY_CHECK",
                        "NADIA",
                        "main tbody tr",
                        List.of(applications(
                                "state = 'IN_ELIGIBILITY_CHECK' and hub_id = (select id from organisations.hub"
                                        + " where code = 'PICO') and region_code in ('16', '17', '18')"))),
                new Grown(
                        "/gestione/assegnazioni",
                        "/gestione/assegnazioni?bando=bando-esempio-4",
                        "PAOLO",
                        "main tbody tr",
                        List.of(applications(es4))),
                new Grown(
                        "/gestione/valutazioni",
                        "/gestione/valutazioni?bando=bando-esempio-4",
                        "ANNA",
                        "main tbody tr",
                        ASSIGNED),
                new Grown(
                        "/gestione/graduatoria",
                        "/gestione/graduatoria",
                        "ANNA",
                        "main .tasks li",
                        List.of(copy("calls.call", "code = 'ES4'", "'code', 'ZZ' || n, 'slug', 'copia-' || n"))),
                new Grown(
                        "/gestione/graduatoria/{bando}",
                        "/gestione/graduatoria/bando-esempio-10",
                        "ANNA",
                        "main tbody tr",
                        ranked("bando-esempio-10")),
                new Grown(
                        "/gestione/delibere",
                        "/gestione/delibere",
                        "ANNA",
                        "main a[href^=/gestione/delibere/]",
                        List.of(copy("evaluation.resolution", "state = 'REJECTED'", "'version', 0"))),
                new Grown(
                        "/gestione/progetti",
                        "/gestione/progetti",
                        "PAOLO",
                        "main a[href^=/gestione/progetti/]",
                        projects(
                                "hub_id = (select id from organisations.hub where code = 'PICO') and state = 'RUNNING'",
                                "")),
                new Grown(
                        "/gestione/trasformatrici",
                        "/gestione/trasformatrici",
                        "PAOLO",
                        "main a[href^=/gestione/trasformatrici/]",
                        List.of(BODY, FIRM)),
                new Grown(
                        "/gestione/delibere/{id}",
                        "/gestione/delibere/{" + RESOLUTION + "}",
                        "ANNA",
                        "main tbody tr",
                        List.of(
                                applications("id = (select application_id from evaluation.resolution_award"
                                        + " where resolution_id = (" + RESOLUTION + ") order by place limit 1)"),
                                """
                                insert into evaluation.resolution_award
                                select (jsonb_populate_record(x, jsonb_build_object('application_id', a.id))).*
                                from evaluation.resolution_award x, applications.application a where a.protocol like 'CD-2099-%%'
                                and x.resolution_id = (%s) and x.place = (select min(place) from evaluation.resolution_award
                                  where resolution_id = x.resolution_id)""".formatted(RESOLUTION))),
                new Grown(
                        "/admin/audit",
                        "/admin/audit?atto=list.grown",
                        "IRENE",
                        "main tbody tr",
                        List.of(FIRST + LINES + "1", LINES + "12")),
                new Grown(
                        "/admin/posta",
                        "/admin/posta?destinatario=lista.cresce",
                        "IRENE",
                        "main tbody tr",
                        List.of(copy(
                                "outbox.mail",
                                "true",
                                "'dedupe_key', 'lista ' || n, 'recipient', 'lista.cresce@example.org'"))),
                new Grown(
                        "/admin/sessioni",
                        "/admin/sessioni",
                        "IRENE",
                        "main tbody tr",
                        List.of("delete from accounts.session", """
                                insert into accounts.session (id_hash, account_id, created_at, last_access_at, expires_at)
                                select sha256(email::bytea), id, now(), now(), now() + interval '1 hour' from accounts.account
                                order by id limit 12""")),
                new Grown(
                        "/admin/organizzazioni",
                        "/admin/organizzazioni?testo=bottega",
                        "IRENE",
                        "main a[href^=/admin/organizzazioni/]",
                        List.of(copy(
                                "organisations.organisation",
                                "name = 'Bottega Bit'",
                                "'tax_code', '777' || lpad(n::text, 8, '0'), 'vat_number', null"))),
                new Grown(
                        "/admin/utenti",
                        "/admin/utenti?testo=nardozza",
                        "IRENE",
                        "main a[href^=/admin/utenti/]",
                        List.of("""
                                insert into accounts.account (id, version, email, name, password_hash, state, registered_at)
                                select gen_random_uuid(), 0, 'copia' || n || '@example.org', x.name || ' ' || n, x.password_hash, x.state, x.registered_at
                                from accounts.account x, generate_series(1, 12) n where x.email = 'giulia@example.org'""")));
    }

    private static final String RESOLUTION =
            "select r.id from evaluation.resolution r join calls.call c on c.id = r.call_id where c.code = 'MI2-2023'";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private DemoWalk walk;

    @BeforeEach
    void everybodyIsThere() {
        walk = new DemoWalk(context);
    }

    @Test
    void aListSendsAsManyStatementsForManyRowsAsForFew() {
        List<String> faults = new ArrayList<>();
        Map<String, String> compared = new TreeMap<>();
        for (Grown list : lists()) {
            try {
                compare(list, () -> open(list), compared, faults);
            } catch (Exception failure) {
                faults.add(list.route() + " as " + list.person() + ": " + failure);
            }
        }
        compared.forEach((list, said) -> System.out.println("[statements] " + list + ": " + said));
        System.out.println("[guard] lists compared with few rows and with at least ten more: " + compared.size());
        assertThat(faults).isEmpty();
        assertThat(compared).hasSizeGreaterThanOrEqualTo(29);
    }

    /** The fixture: a page that reads each call by itself. */
    @Test
    void aListThatAsksAgainForEachRowIsFound() {
        List<String> faults = new ArrayList<>();
        compare(lists().get(1), this::eachCallByItself, new TreeMap<>(), faults);
        assertThat(faults).singleElement().asString().contains("statements");
    }

    /** A new page that shows a table of many rows needs its place here, or the reason why it does not grow. */
    @Test
    void everyPageWithManyRowsIsCompared() throws Exception {
        Set<String> known = new TreeSet<>(FIXED.keySet());
        lists().forEach(list -> known.add(list.route()));
        Set<String> forgotten = new TreeSet<>();
        for (DemoWalk.Page page : walk.pages()) {
            Document document = page.document();
            int rows = Math.max(
                    document.select("main table.cards tbody tr").size(),
                    document.select("main .tasks li").size());
            if (page.status() < 300 && rows >= 5 && !known.contains(page.route())) {
                forgotten.add(page.route() + " (" + rows + " rows, " + page.person() + ")");
            }
        }
        assertThat(forgotten).isEmpty();
    }

    /** Pages with many lines of one case, or of numbers that are counted beforehand. */
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("/coop/organizzazione/documenti", "a line for each usual kind of paper, all read in bulk"),
            Map.entry("/coop/autovalutazione/{id}", "the six parts of one check"),
            Map.entry("/coop/autovalutazione/{id}/risultato", "the six parts of one check"),
            Map.entry(
                    "/gestione/moduli/{codice}/bozza/sezioni/{sezione}/domande/nuova",
                    "the kinds of question there are"),
            Map.entry("/gestione/bandi/{id}/modifica", "the ten parts of one call"),
            Map.entry("/coop/domande/{id}", "the steps of one case"),
            Map.entry("/coop/domande/{id}/stato", "the steps of one case"),
            Map.entry("/coop/domande/{id}/storia", "one page of the lines of one case"),
            Map.entry("/gestione/domande/{id}/storia", "one page of the lines of one case"),
            Map.entry("/gestione/cruscotti", "summary tables"),
            Map.entry("/numeri", "summary tables"),
            Map.entry("/cookie", "as many cookies as the portal has"),
            Map.entry("/gestione/domande/{id}", "the lines of one budget"),
            Map.entry("/admin", "what there is to do about the portal itself"),
            Map.entry("/admin/permessi", "read off the code"),
            Map.entry("/admin/privacy/registro", "read off the code"),
            Map.entry(
                    "/admin/privacy",
                    "the newest fifty requests, their names in one look; as many periods as there are"),
            Map.entry("/account/dati/cancellazione", "a line for each reason that holds something"),
            Map.entry("/admin/lavori", "as many jobs as the portal has"));

    private record Cost(int statements, int rows) {}

    private interface Opening {
        Cost open() throws Exception;
    }

    private void compare(Grown list, Opening page, Map<String, String> compared, List<String> faults) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            try {
                list.clearing().forEach(sql -> jdbc.sql(sql).update());
                page.open();
                entities.clear();
                Cost few = page.open();
                list.growth().forEach(sql -> jdbc.sql(withoutGenerated(sql)).update());
                entities.clear();
                Cost many = page.open();
                String said = few.statements() + " statements for " + few.rows() + " rows, " + many.statements()
                        + " for " + many.rows();
                compared.put(list.route() + " as " + list.person(), said);
                if (few.statements() != many.statements() || many.rows() < few.rows() + 10) {
                    faults.add(list.route() + " as " + list.person() + ": " + said);
                }
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** Columns that the database works out itself cannot be copied. */
    private String withoutGenerated(String sql) {
        Matcher copying = COPYING.matcher(sql);
        if (!copying.matches()) {
            return sql;
        }
        List<String> columns = jdbc.sql("select column_name from information_schema.columns"
                        + " where table_schema || '.' || table_name = ? and is_generated = 'NEVER'")
                .param(copying.group(1))
                .query(String.class)
                .list();
        return "insert into " + copying.group(1) + " (" + String.join(", ", columns) + ") select (made.one)."
                + String.join(", (made.one).", columns) + " from (select " + copying.group(2) + " as one "
                + copying.group(3) + ") made";
    }

    private static final Pattern COPYING = Pattern.compile(
            "\\s*insert into (\\S+)\\s+select \\((jsonb_populate_record.*)\\)\\.\\*\\s+(from .*)", Pattern.DOTALL);

    private Cost open(Grown list) throws Exception {
        String path = Pattern.compile("\\{(.*)}")
                .matcher(list.path())
                .replaceAll(
                        id -> jdbc.sql(id.group(1)).query(UUID.class).single().toString());
        DemoWalk.Answer[] answer = new DemoWalk.Answer[1];
        List<String> statements =
                Statements.of(() -> answer[0] = walk.ask(HttpMethod.GET, path, list.person(), Map.of()));
        assertThat(answer[0].status()).as(answer[0].failure()).isEqualTo(200);
        return new Cost(
                counted(statements),
                Jsoup.parse(answer[0].html()).select(list.rows()).size());
    }

    private Cost eachCallByItself() throws Exception {
        int[] rows = new int[1];
        List<String> statements = Statements.of(() -> {
            List<UUID> ids =
                    jdbc.sql("select id from calls.call").query(UUID.class).list();
            ids.forEach(id -> jdbc.sql("select title from calls.call where id = ?")
                    .param(id)
                    .query(String.class)
                    .single());
            rows[0] = ids.size();
        });
        return new Cost(counted(statements), rows[0]);
    }

    private static int counted(List<String> statements) {
        return (int) statements.stream()
                .filter(statement -> !statement.startsWith("set "))
                .count();
    }
}
