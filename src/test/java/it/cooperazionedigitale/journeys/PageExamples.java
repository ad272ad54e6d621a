package it.cooperazionedigitale.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For each route of the portal an address that exists in the demo, and a person who may see it. */
final class PageExamples {

    /**
     * A page to look at.
     *
     * @param path its address
     * @param who the address of the person who signs in; null for a passer-by
     */
    record Example(String path, @Nullable String who) {}

    /** Application, project or firm with the person who answers for its body. */
    private static final String OWNED = " join organisations.membership m on m.organisation_id = x.organisation_id"
            + " and m.team_role = 'OWNER' join accounts.account o on o.id = m.account_id ";

    private final JdbcClient jdbc;
    private final Map<String, List<Example>> examples = new TreeMap<>();

    PageExamples(JdbcClient jdbc) {
        this.jdbc = jdbc;
        everybody();
        applicants();
        checks();
        teams();
        projects();
        firms();
        evaluators();
        desk();
        calls();
        forms();
        watchedProjects();
    }

    /** The pages to look at, by the pattern of their route. */
    Map<String, List<Example>> byPattern() {
        return examples;
    }

    private void everybody() {
        for (String path : List.of(
                "/",
                "/accedi",
                "/registrati",
                "/registrati/accesso",
                "/password-dimenticata",
                "/accessibilita",
                "/chi-siamo",
                "/cookie",
                "/mappa-del-sito",
                "/note-legali",
                "/privacy",
                "/sicurezza",
                "/bandi",
                "/numeri",
                "/progetti",
                "/trasformatrici",
                "/dev/accesso",
                "/dev/componenti",
                "/dev/orologio",
                "/dev/posta")) {
            add(path, path, null);
        }
        add("/bandi/{slug}", "/bandi/terza-manifestazione", null);
        add("/bandi/{slug}/da-preparare", "/bandi/terza-manifestazione/da-preparare", null);
        add("/avvisami", "/avvisami", null);
        add("/verifica", "/verifica", null);
        add("/verifica/{codice}", "/verifica/" + one("select code from applications.submission"), null);
        add("/avvisami/conferma/{token}", "/avvisami/conferma/scaduto", null);
        add("/bandi/{slug}/requisiti", "/bandi/terza-manifestazione/requisiti", null);
        add("/bandi/{slug}/esiti", "/bandi/seconda-manifestazione-2023/esiti", null);
        add("/bandi/{slug}/esiti", "/bandi/bando-esempio-5/esiti", null);
        add("/progetti/{slug}", "/progetti/" + one("select slug from projects.project where state = 'CLOSED'"), null);
        add("/trasformatrici/{slug}", "/trasformatrici/bottega-bit", null);
        add("/password/{token}", "/password/scaduto", null);
        add("/registrati/conferma/{token}", "/registrati/conferma/scaduto", null);
        add("/indirizzo/{token}", "/indirizzo/scaduto", null);
        add("/registrati/organizzazione", "/registrati/organizzazione", "giulia@example.org");
        add("/account", "/account", "giulia@example.org");
        add("/account/avvisi", "/account/avvisi", "giulia@example.org");
        add("/account/notifiche", "/account/notifiche", "giulia@example.org");
        add("/disiscriviti/{token}", "/disiscriviti/scaduto", null);
        add("/account/organizzazioni", "/account/organizzazioni", "luca@example.org");
        add("/account/sicurezza", "/account/sicurezza", "luca@example.org");
        add("/sessione-scaduta", "/sessione-scaduta", null);
        add("/account/indirizzo", "/account/indirizzo", "giulia@example.org");
        add("/account/dati", "/account/dati", "giulia@example.org");
        add("/account/dati/cancellazione", "/account/dati/cancellazione", "giulia@example.org");
        add("/admin/privacy/conservazione/{rule}", "/admin/privacy/conservazione/outbox-letters", "irene@example.org");
        add("/account/sicurezza/password", "/account/sicurezza/password", "giulia@example.org");
        for (String path :
                List.of("/admin", "/admin/audit", "/admin/lavori", "/admin/privacy", "/admin/privacy/registro")) {
            add(path, path, "irene@example.org");
        }
        team();
        for (String path : List.of(
                "/accedi/secondo-fattore",
                "/accedi/secondo-fattore/app",
                "/accedi/secondo-fattore/passkey",
                "/account/sicurezza/posta")) {
            add(path, path, "giulia@example.org");
        }
        administration();
    }

    private void administration() {
        String irene = "irene@example.org";
        String sara = "/admin/utenti/" + one("select id::text from accounts.account where email = 'sara@example.org'");
        String resting = "/admin/utenti/" + one("select id::text from accounts.account where state = 'BLOCKED'");
        String acts = "/admin/utenti/{id}/{act:blocco|sblocco|chiusura}";
        add("/admin/permessi", "/admin/permessi", "dario@example.org");
        String account = sara.substring("/admin/utenti/".length());
        add("/admin/sessioni", "/admin/sessioni", irene);
        add("/admin/sessioni/{id}/chiusura", "/admin/sessioni/" + account + "/chiusura", irene);
        add("/admin/utenti/{id}/sessioni/chiusura", sara + "/sessioni/chiusura", irene);
        add("/admin/vedi-come", "/admin/vedi-come", irene);
        String nadia =
                "/admin/utenti/" + one("select id::text from accounts.account where email = 'nadia@example.org'");
        String body = "/admin/organizzazioni/"
                + one("select id::text from organisations.organisation where name like '%Fili%'");
        add("/admin/utenti/{id}", nadia, irene);
        add("/admin/utenti/{id}/ufficio", nadia + "/ufficio", irene);
        add("/admin/organizzazioni", "/admin/organizzazioni", irene);
        add("/admin/organizzazioni", "/admin/organizzazioni", "anna@example.org");
        add("/admin/organizzazioni/{id}", body, irene);
        add("/admin/organizzazioni/{id}/correzione", body + "/correzione", irene);
        add("/admin/utenti", "/admin/utenti", irene);
        add("/admin/utenti/{id}", sara, irene);
        add("/admin/utenti/{id}", resting, irene);
        add("/admin/utenti/{id}/ruoli/assegnazione", sara + "/ruoli/assegnazione", irene);
        String waiting = "/admin/utenti/"
                + one(
                        "select account_id || '/ruoli/proposte/' || id from accounts.role_proposal where state = 'PROPOSED'");
        add("/admin/utenti/{id}/ruoli/proposte/{proposal}", waiting, irene);
        add("/admin/utenti/{id}/ruoli/proposte/{proposal}", waiting, "olga@example.org");
        add("/admin/utenti/{id}/ruoli/{ruolo}/revoca", sara + "/ruoli/EVALUATOR/revoca", irene);
        add("/admin/utenti/{id}/fattori", sara + "/fattori", irene);
        add("/accedi/recupero/inizio/{token}", "/accedi/recupero/inizio/di-nessuno", null);
        add("/accedi/recupero/fermo/{token}", "/accedi/recupero/fermo/di-nessuno", null);
        add(acts, sara + "/blocco", irene);
        add(acts, resting + "/sblocco", irene);
        add(acts, sara + "/chiusura", irene);
    }

    private void team() {
        for (String path : List.of("/coop/organizzazione/persone", "/coop/organizzazione/persone/inviti")) {
            add(path, path, "giulia@example.org");
        }
        String place = "/coop/organizzazione/persone/"
                + one("select m.id from organisations.membership m join accounts.account a on a.id = m.account_id"
                        + " where a.email = 'luca@example.org' and m.organisation_id in (select o.organisation_id"
                        + " from organisations.membership o join accounts.account g on g.id = o.account_id"
                        + " where g.email = 'giulia@example.org')");
        for (String act : List.of("/ruolo", "/uscita")) {
            add("/coop/organizzazione/persone/{place}" + act, place + act, "giulia@example.org");
        }
    }

    private void applicants() {
        String draft = "from applications.application x join calls.call c on c.id = x.call_id" + OWNED
                + "where x.state = 'DRAFT' and c.code in ('MI3', 'ES6')";
        for (String part : List.of(
                "",
                "/autovalutazione",
                "/budget",
                "/dichiarazioni",
                "/piano",
                "/progetto/bisogno",
                "/progetto/risultati",
                "/requisiti",
                "/riepilogo",
                "/trasformatrice")) {
            String pattern = part.startsWith("/progetto/") ? "/progetto/{sezione}" : part;
            owned("/coop/domande/{id}" + pattern, "/coop/domande/%s" + part, "x.id", draft);
        }
        partners();
        String sent = sent("SUBMITTED");
        owned("/coop/domande/{id}", "/coop/domande/%s", "x.id", sent("AWARDED"));
        owned("/coop/domande/{id}/ricevuta", "/coop/domande/%s/ricevuta", "x.id", sent);
        owned("/coop/domande/{id}/riepilogo", "/coop/domande/%s/riepilogo", "x.id", sent);
        owned("/coop/domande/{id}/autovalutazione", "/coop/domande/%s/autovalutazione", "x.id", sent);
        owned("/coop/domande/{id}/stato", "/coop/domande/%s/stato", "x.id", sent("AWARDED"));
        owned("/coop/domande/{id}/storia", "/coop/domande/%s/storia", "x.id", sent("AWARDED"));
        owned("/coop/domande/{id}/ritiro", "/coop/domande/%s/ritiro", "x.id", sent);
        owned("/coop/domande/{id}/esito", "/coop/domande/%s/esito", "x.id", sent("AWARDED"));
        owned("/coop/domande/{id}/esito", "/coop/domande/%s/esito", "x.id", sent("NOT_ELIGIBLE"));
        owned(
                "/coop/domande/{id}/integrazioni/{n}",
                "/coop/domande/%s/integrazioni/1",
                "x.id",
                sent("INTEGRATION_REQUESTED"));
        String offered = "from projects.award x" + OWNED + "where x.state = 'OFFERED'";
        owned("/coop/domande/{id}/accettazione", "/coop/domande/%s/accettazione", "x.application_id", offered);
        owned("/coop/domande/{id}/rinuncia", "/coop/domande/%s/rinuncia", "x.application_id", offered);
        for (String path :
                List.of("/coop", "/coop/domande", "/coop/domande/nuova", "/coop/organizzazione", "/coop/progetti")) {
            add(path, path, "giulia@example.org");
        }
        owned("/coop", "/coop", "x.id", draft);
        papers();
    }

    private void partners() {
        String lead = "from applications.partnership p join applications.application x on x.id = p.application_id"
                + OWNED + "where p.state = ";
        String base = "/coop/domande/%s/partner";
        owned("/coop/domande/{id}/partner", base, "x.id", lead + "'ASKED'");
        String part = "x.id || '/partner/' || p.id";
        owned("/coop/domande/{id}/partner/{partner}", "/coop/domande/%s", part, lead + "'CONFIRMED'");
        owned("/coop/domande/{id}/partner/{partner}", "/coop/domande/%s", part, lead + "'DECLINED'");
        owned("/coop/domande/{id}/partner/{partner}/fine", "/coop/domande/%s/fine", part, lead + "'ASKED'");
        String own = "from applications.partnership x" + OWNED + "where x.state = ";
        String at = "/coop/domande/partecipazioni/{id}";
        for (String state : List.of("'ASKED'", "'ACCEPTED'", "'CONFIRMED'", "'DECLINED'", "'LEFT'", "'REMOVED'")) {
            owned(at, at.replace("{id}", "%s"), "x.id", own + state);
        }
        owned(at + "/domanda", at.replace("{id}", "%s") + "/domanda", "x.id", own + "'ACCEPTED'");
        owned(at + "/uscita", at.replace("{id}", "%s") + "/uscita", "x.id", own + "'ASKED'");
        add("/coop/domande/partecipa", "/coop/domande/partecipa", "giulia@example.org");
    }

    private void checks() {
        String pages = "/coop/autovalutazione";
        for (String who : List.of("giulia", "chiara", "pia")) {
            add(pages, pages, who + "@example.org");
        }
        String underWay = "from maturity.assessment x" + OWNED + "where x.completed_at is null";
        owned(pages + "/{id}", pages + "/%s", "x.id", underWay);
        owned(pages + "/{id}/domande/{parte}", pages + "/%s/domande/strumenti", "x.id", underWay);
        owned(pages + "/{id}/domande/{parte}", pages + "/%s/domande/persone", "x.id", underWay);
        owned(
                pages + "/{id}/risultato",
                pages + "/%s/risultato",
                "x.id",
                "from maturity.assessment x" + OWNED + "where x.completed_at is not null");
    }

    private void papers() {
        String drawer = "/coop/organizzazione/documenti";
        add(drawer, drawer, "giulia@example.org");
        add(drawer, drawer, "marco@example.org");
        add(drawer + "/nuovo", drawer + "/nuovo", "giulia@example.org");
        add(drawer + "/nuovo", drawer + "/nuovo?tipo=BALANCE", "giulia@example.org");
        add("/admin/posta", "/admin/posta", "irene@example.org");
        add("/admin/posta/ripresa", "/admin/posta/ripresa", "irene@example.org");
        add("/admin/posta/{id}", "/admin/posta/" + one("select id from outbox.mail"), "irene@example.org");
        add("/admin/quarantena", "/admin/quarantena", "irene@example.org");
        add(
                "/admin/quarantena/{id}",
                "/admin/quarantena/" + one("select id from documents.file where state = 'REFUSED'"),
                "irene@example.org");
        owned(drawer + "/{id}", drawer + "/%s", "x.id", "from documents.drawer_document x" + OWNED + "where true");
    }

    private void teams() {
        String giulia = "giulia@example.org";
        String own = "/coop/organizzazione";
        for (String part : List.of("/iban", "/persone", "/persone/inviti", "/priorita")) {
            add(own + part, own + part, giulia);
        }
        for (String part : List.of("identita", "registri", "sedi", "numeri", "caratteristiche")) {
            add(own + "/{sezione:identita|registri|sedi|numeri|caratteristiche}", own + "/" + part, giulia);
        }
        String place = own + "/persone/"
                + one("select m.id::text from organisations.membership m join accounts.account a on a.id = m.account_id"
                        + " join organisations.organisation o on o.id = m.organisation_id"
                        + " where a.email = 'pia@example.org'");
        add(own + "/persone/{place}/ruolo", place + "/ruolo", giulia);
        add(own + "/persone/{place}/uscita", place + "/uscita", giulia);
        add("/account/organizzazioni/richiesta", "/account/organizzazioni/richiesta", giulia);
        String link = "select substring(path from '/%s/[A-Za-z0-9_-]+') from outbox.mail"
                + " where path like '%%/%s/%%' order by created_at desc limit 1";
        add("/inviti/{token}", latest(link.formatted("inviti", "inviti")), null);
        add("/conferma-iban/{token}", latest(link.formatted("conferma-iban", "conferma-iban")), null);
    }

    private String latest(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static String sent(String state) {
        return "from applications.application x" + OWNED + "where x.state = '" + state + "'";
    }

    private void projects() {
        owned("/coop/progetti/{id}", "/coop/progetti/%s", "x.id", project("RUNNING"));
        owned("/coop/progetti/{id}", "/coop/progetti/%s", "x.id", project("CLOSED"));
        owned("/coop/progetti/{id}/avanzamenti/{n}", "/coop/progetti/%s/avanzamenti/1", "x.id", project("RUNNING"));
        owned("/coop/progetti/{id}/avanzamenti/{n}", "/coop/progetti/%s/avanzamenti/1", "x.id", project("CLOSED"));
        owned(
                "/coop/progetti/{id}/avanzamenti/{n}/{sezione}",
                "/coop/progetti/%s/dati_del_progetto",
                "x.id || '/avanzamenti/' || r.number",
                "from projects.project x" + OWNED
                        + "join projects.progress_report r on r.project_id = x.id and r.state = 'SENT_BACK'"
                        + " where x.state = 'RUNNING'");
        owned(
                "/coop/progetti/{id}/relazione-finale/{sezione}",
                "/coop/progetti/%s/relazione-finale/dati_del_progetto",
                "x.id",
                project("FINAL_REPORT_DUE"));
        owned("/coop/progetti/{id}/avvio", "/coop/progetti/%s/avvio", "x.id", project("TO_START"));
        owned("/coop/progetti/{id}/rinuncia", "/coop/progetti/%s/rinuncia", "x.id", project("RUNNING"));
        owned(
                "/coop/progetti/{id}/relazione-finale",
                "/coop/progetti/%s/relazione-finale",
                "x.id",
                project("FINAL_REPORT_DUE"));
        owned(
                "/coop/progetti/{id}/trasformatrice",
                "/coop/progetti/%s/trasformatrice",
                "x.id",
                "from projects.project x" + OWNED
                        + "where coalesce(x.engagement_state, '') <> 'CONFIRMED' and x.state = 'TO_START'");
    }

    private static String project(String state) {
        return "from projects.project x" + OWNED + "where x.state = '" + state + "'";
    }

    private void firms() {
        for (String path : List.of(
                "/trasformatrice",
                "/trasformatrice/accreditamento",
                "/trasformatrice/profilo",
                "/trasformatrice/progetti")) {
            add(path, path, "marco@example.org");
        }
        String refused = "from transformers.transformer x" + OWNED + "where x.state = 'REJECTED'";
        owned("/trasformatrice", "/trasformatrice", "x.organisation_id", refused);
        owned("/trasformatrice/accreditamento", "/trasformatrice/accreditamento", "x.organisation_id", refused);
        owned(
                "/trasformatrice/progetti/{id}",
                "/trasformatrice/progetti/%s",
                "x.id",
                "from (select id, transformer_id as organisation_id, engagement_state from projects.project) x" + OWNED
                        + "where x.engagement_state = 'PROPOSED'");
        add("/gestione/trasformatrici", "/gestione/trasformatrici", "paolo@example.org");
        for (String state : List.of("ACCREDITED", "UNDER_REVIEW")) {
            for (Map<String, Object> firm : jdbc.sql("select organisation_id as id, replace(replace(replace(h.code,"
                            + " 'PICO', 'paolo'), 'NODE', 'hub.node'), 'RUINI', 'hub.ruini') as manager"
                            + " from transformers.transformer t join organisations.hub h on h.id = t.hub_id"
                            + " where t.state = ? and h.code = 'PICO' limit 1")
                    .param(state)
                    .query()
                    .listOfRows()) {
                add("/gestione/trasformatrici/{id}", "/gestione/trasformatrici/" + firm.get("id"), "paolo@example.org");
            }
        }
    }

    private void evaluators() {
        add("/valutazione", "/valutazione", "sara@example.org");
        add("/valutazione/conflitti", "/valutazione/conflitti", "sara@example.org");
        judged("/valutazione/{id}", "IN_PROGRESS");
        judged("/valutazione/{id}/astensione", "IN_PROGRESS");
        judged("/valutazione/{id}/riepilogo", "IN_PROGRESS");
        judged("/valutazione/{id}/riepilogo", "SUBMITTED");
        judged("/valutazione/{id}/dichiarazione", "ASSIGNED");
    }

    private void judged(String pattern, String state) {
        owned(
                pattern,
                pattern.replace("{id}", "%s"),
                "x.id",
                "from evaluation.assignment x join accounts.account o on o.id = x.evaluator_id where x.state = '"
                        + state + "'");
    }

    private void desk() {
        for (String who : List.of("nadia", "paolo", "anna", "bruno", "dario")) {
            add("/gestione", "/gestione", who + "@example.org");
        }
        for (String path : List.of(
                "/gestione/bandi",
                "/gestione/cruscotti",
                "/gestione/delibere",
                "/gestione/domande",
                "/gestione/graduatoria",
                "/gestione/progetti",
                "/gestione/valutazioni")) {
            add(path, path, "anna@example.org");
        }
        add("/gestione/domande", "/gestione/domande?testo=coperativa&regione=17", "anna@example.org");
        add("/gestione/domande/elenco", "/gestione/domande/elenco?regione=17", "anna@example.org");
        add("/gestione/domande/viste/nuova", "/gestione/domande/viste/nuova?regione=17", "anna@example.org");
        String view = one("select x.id from applications.saved_view x where x.name = 'Basilicata'");
        add("/gestione/domande/viste/{id}", "/gestione/domande/viste/" + view, "anna@example.org");
        String pick = "/gestione/domande/referente";
        add(pick, pick + "?tutte=true&filtri=regione%3D17", "anna@example.org");
        add(pick, pick + "?tutte=true&filtri=regione%3D17&persona=nessuno", "anna@example.org");
        String handed = one("select x.id from applications.handover x");
        add(pick + "/{atto}", pick + "/" + handed, "anna@example.org");
        add("/gestione/assegnazioni", "/gestione/assegnazioni", "paolo@example.org");
        String check = "select x.id from applications.application x where x.state = '%s'";
        String inCheck = one(check.formatted("IN_ELIGIBILITY_CHECK"));
        add("/gestione/domande/{id}", "/gestione/domande/" + inCheck, "anna@example.org");
        add("/gestione/domande/{id}/storia", "/gestione/domande/" + inCheck + "/storia", "anna@example.org");
        add("/gestione/domande/{id}/esclusione", "/gestione/domande/" + inCheck + "/esclusione", "anna@example.org");
        add(
                "/gestione/domande/{id}/integrazioni",
                "/gestione/domande/" + inCheck + "/integrazioni",
                "anna@example.org");
        for (String state : List.of("SUBMITTED", "IN_ELIGIBILITY_CHECK", "NOT_ELIGIBLE")) {
            add(
                    "/gestione/domande/{id}/ammissibilita",
                    "/gestione/domande/" + one(check.formatted(state)) + "/ammissibilita",
                    "anna@example.org");
        }
        add("/gestione/graduatoria/{bando}", "/gestione/graduatoria/bando-esempio-4", "anna@example.org");
        add("/gestione/graduatoria/{bando}", "/gestione/graduatoria/bando-esempio-10", "bruno@example.org");
        add(
                "/gestione/graduatoria/{bando}/restituzione",
                "/gestione/graduatoria/bando-esempio-10/restituzione",
                "bruno@example.org");
        add(
                "/gestione/delibere/{id}",
                "/gestione/delibere/" + one("select id from evaluation.resolution where state = 'PROPOSED'"),
                "bruno@example.org");
        judged("/gestione/valutazioni/{id}/riapertura", "SUBMITTED");
        examples.computeIfPresent(
                "/gestione/valutazioni/{id}/riapertura",
                (pattern, found) -> List.of(new Example(found.get(0).path(), "anna@example.org")));
    }

    private void forms() {
        String home = "/gestione/moduli";
        String draft = "/domanda/bozza";
        String section = draft + "/sezioni/risultati";
        add(home, home, "dario@example.org");
        add(home, home, "anna@example.org");
        Map.of(
                        "/nuovo",
                        "/nuovo",
                        "/{codice}",
                        "/domanda",
                        "/{codice}/versioni/{numero}",
                        "/domanda/versioni/1",
                        "/{codice}/versioni/{numero}/{sezione}/anteprima",
                        "/domanda/versioni/1/risultati/anteprima",
                        "/{codice}/bozza",
                        draft,
                        "/{codice}/bozza/nome",
                        draft + "/nome",
                        "/{codice}/bozza/sezioni/nuova",
                        draft + "/sezioni/nuova",
                        "/{codice}/bozza/sezioni/{sezione}",
                        section,
                        "/{codice}/bozza/sezioni/{sezione}/testi",
                        section + "/testi",
                        "/{codice}/bozza/sezioni/{sezione}/anteprima",
                        section + "/anteprima")
                .forEach((pattern, path) -> add(home + pattern, home + path, "anna@example.org"));
        add(home + "/{codice}/bozza/sezioni/{sezione}/regole", home + section + "/regole", "anna@example.org");
        Map.of(
                        "/nuova", "/nuova",
                        "/nuova/{tipo}", "/nuova/table",
                        "/{domanda}", "/ambito",
                        "/{domanda}/eliminazione", "/ambito/eliminazione")
                .forEach((pattern, path) -> add(
                        home + "/{codice}/bozza/sezioni/{sezione}/domande" + pattern,
                        home + section + "/domande" + path,
                        "anna@example.org"));
    }

    private void calls() {
        String paused = "/gestione/bandi/" + one("select id from calls.call where code = 'ES7'");
        add("/gestione/bandi/{id}", paused, "bruno@example.org");
        add(
                "/gestione/bandi/{id}",
                "/gestione/bandi/" + one("select id from calls.call where code = 'ES9'"),
                "anna@example.org");
        String es9 = "/gestione/bandi/" + one("select id from calls.call where code = 'ES9'");
        String asked = "/gestione/bandi/" + one("select id from calls.call where code = 'MI3'") + "/domande";
        String waiting = asked + "/" + one("select id from calls.question where state = 'ASKED'");
        add("/bandi/{slug}/domande-frequenti", "/bandi/terza-manifestazione/domande-frequenti", null);
        add("/bandi/{slug}/domande-frequenti", "/bandi/bando-esempio-5/domande-frequenti", null);
        add("/coop/bandi/{slug}/domanda", "/coop/bandi/terza-manifestazione/domanda", "giulia@example.org");
        add("/gestione/bandi/{id}/domande", asked, "anna@example.org");
        add("/gestione/bandi/{id}/domande/{domanda}", waiting, "anna@example.org");
        add("/gestione/bandi/{id}/domande/{domanda}/scarto", waiting + "/scarto", "anna@example.org");
        add("/gestione/bandi/nuovo", "/gestione/bandi/nuovo", "anna@example.org");
        add("/gestione/bandi/{id}/modifica", es9 + "/modifica", "anna@example.org");
        add("/gestione/bandi/{id}/anteprima", es9 + "/anteprima", "anna@example.org");
        add("/gestione/bandi/{id}/prova", es9 + "/prova", "anna@example.org");
        add("/gestione/bandi/{id}/prova/sezioni/{sezione}", es9 + "/prova/sezioni/bisogno", "anna@example.org");
        for (String part : List.of(
                "testi",
                "date",
                "partecipazione",
                "contributi",
                "quote",
                "pagamenti",
                "valutazione",
                "priorita",
                "allegati",
                "termini")) {
            add(
                    "/gestione/bandi/{id}/modifica/{parte:testi|date|partecipazione|contributi|quote|pagamenti|valutazione|priorita|allegati|termini}",
                    es9 + "/modifica/" + part,
                    "anna@example.org");
        }
        add("/gestione/bandi/{id}/proroga/rifiuto", paused + "/proroga/rifiuto", "bruno@example.org");
        add("/gestione/bandi/{id}/ripresa", paused + "/ripresa", "anna@example.org");
        String open = "/gestione/bandi/" + one("select id from calls.call where code = 'ES6'");
        add("/gestione/bandi/{id}/sospensione", open + "/sospensione", "anna@example.org");
        add("/gestione/bandi/{id}/proroga", open + "/proroga", "anna@example.org");
        String seal =
                "/gestione/bandi/" + one("select id from calls.call where code = 'ES11'") + "/apertura-anticipata";
        add("/gestione/bandi/{id}/apertura-anticipata", seal, "anna@example.org");
        add("/gestione/bandi/{id}/apertura-anticipata", seal, "bruno@example.org");
        add(
                "/gestione/bandi/{id}/apertura-anticipata/{apertura}/rifiuto",
                seal + "/" + one("select id from applications.early_opening where state = 'PROPOSED'") + "/rifiuto",
                "bruno@example.org");
    }

    private void watchedProjects() {
        String watched =
                "/gestione/progetti/" + one("select id from projects.project where state = 'FINAL_REPORT_SUBMITTED'");
        add("/gestione/progetti/{id}", watched, "anna@example.org");
        add("/gestione/progetti/{id}/mantenimento", watched + "/mantenimento", "bruno@example.org");
        for (String act : List.of("rinvio", "sospensione", "revoca")) {
            add("/gestione/progetti/{id}/{act:rinvio|sospensione|revoca}", watched + "/" + act, "anna@example.org");
        }
        add(
                "/gestione/rapporti/{id}",
                "/gestione/rapporti/" + one("select id from projects.progress_report where state = 'SUBMITTED'"),
                "anna@example.org");
    }

    private void owned(String pattern, String path, String id, String from) {
        Map<String, Object> found = jdbc
                .sql("select " + id + " as id, o.email as who " + from + " order by 1 limit 1")
                .query()
                .listOfRows()
                .stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("the demo has no case for " + pattern + ": " + from));
        add(pattern, path.formatted(found.get("id")), String.valueOf(found.get("who")));
    }

    private String one(String sql) {
        return jdbc.sql(sql + " order by 1 limit 1")
                .query((row, n) -> row.getString(1))
                .optional()
                .orElseThrow(() -> new AssertionError("the demo has no case for: " + sql));
    }

    private void add(String pattern, String path, @Nullable String who) {
        examples.computeIfAbsent(pattern, key -> new ArrayList<>()).add(new Example(path, who));
    }
}
