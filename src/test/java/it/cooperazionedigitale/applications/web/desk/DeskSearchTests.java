package it.cooperazionedigitale.applications.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.usecase.AnswerSection;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.Receipt;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/** Anna finds what was sent by the words in it, however she types them; nobody finds what is not theirs to see. */
@PortalTest
class DeskSearchTests {

    private static final String FARFALLE = "Farfalle d’inverno";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    private ApplicationSamples samples;
    private final Viewer anna = ApplicationSamples.anna();
    private Viewer giulia;
    private UUID call;
    private Receipt orti;

    @BeforeEach
    void giuliaHasSentHerGardens() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
        orti = samples.sent(call, giulia);
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Document open(String address, Viewer viewer) throws Exception {
        return Jsoup.parse(mvc.perform(get(URI.create(address)).with(People.as(viewer)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document search(Viewer viewer, String... more) throws Exception {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/gestione/domande").queryParam("bando", call);
        for (int at = 0; at < more.length; at += 2) {
            address.queryParam(more[at], "{" + at + "}");
        }
        List<String> values = new ArrayList<>();
        for (int at = 1; at < more.length; at += 2) {
            values.add(more[at]);
        }
        return open(address.encode().buildAndExpand(values.toArray()).toUriString(), viewer);
    }

    private static List<String> protocols(Document page) {
        return page.select("main tbody th").eachText();
    }

    private List<String> found(String text) throws Exception {
        return protocols(search(anna, "testo", text));
    }

    private String taxCode() {
        return jdbc.sql("select tax_code from organisations.organisation where id = ?")
                .param(giulia.organisationId())
                .query(String.class)
                .single();
    }

    private void answer(UUID id, int revision, String title, String need) {
        samples.the(AnswerSection.class)
                .answer(id, "bisogno", revision, Map.of("titolo", List.of(title), "need", List.of(need)), giulia);
    }

    @Test
    void whatWasSentIsFoundByEveryPartOfItInAnyForm() throws Exception {
        String protocol = orti.protocol();
        for (String typed : List.of(
                "orti",
                "ORTO connesso",
                "gestionali dei soci",
                "un gestionale per il socio",
                "fili d'erba",
                "fili d’erba",
                "aliano",
                "gestional",
                "gestio soc",
                taxCode(),
                protocol,
                protocol.toLowerCase(java.util.Locale.ROOT),
                protocol.substring(3),
                protocol.substring(3).replace('-', '/'),
                String.valueOf(Integer.parseInt(protocol.substring(8))))) {
            assertThat(found(typed)).as(typed).containsExactly(protocol);
        }
        for (String typed : List.of("orti sconnessissimi farfalla", "zzzz", "CD-2019-00001", "orti zzzz")) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void aMistypedWordFindsTheLikeOnesAndSaysSo() throws Exception {
        for (String typed : List.of("gestonale", "conessi", "gestionnale soci", "aliamo")) {
            Document page = search(anna, "testo", typed);
            assertThat(protocols(page)).as(typed).containsExactly(orti.protocol());
            assertThat(page.select(".notice").text())
                    .contains("Nessuna domanda contiene “" + typed + "”", "parole simili");
        }
        assertThat(search(anna, "testo", "gestionale").select(".notice").text()).doesNotContain("simili");
    }

    @Test
    void everyLineSaysWhereTheWordsWereFound() throws Exception {
        Element answer = search(anna, "testo", "socio").select("tbody td .meta").first();
        assertThat(answer.text()).isEqualTo("Di che cosa avete bisogno? Un gestionale, per i soci.");
        assertThat(answer.select("mark").eachText()).containsExactly("soci");
        assertThat(search(anna, "testo", "erba")
                        .select("tbody td .meta")
                        .first()
                        .text())
                .startsWith("Nel nome: Fili d’Erba");
        assertThat(search(anna, "testo", "orto connesso")
                        .select("tbody td .meta")
                        .first()
                        .text())
                .isEqualTo("Nel titolo: Orti connessi");
        assertThat(search(anna).select("tbody td p.meta")).isEmpty();
    }

    @Test
    void markupThatWasTypedStaysText() throws Exception {
        samples.the(WithdrawApplication.class).withdraw(orti.applicationId(), null, giulia);
        samples.the(ReopenApplication.class).reopen(orti.applicationId(), giulia);
        answer(orti.applicationId(), 1, "Orti", "<script>alert(1)</script> ⟦trifogli⟧ <b>qui</b>");
        send();
        Document page = search(anna, "testo", "trifoglio");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("tbody .meta mark").eachText()).containsExactly("trifogli");
        assertThat(page.select("tbody .meta b")).isEmpty();
    }

    @Test
    void nothingButPunctuationIsAnsweredInWords() throws Exception {
        for (String typed : List.of("?!", "%_\\", "'", "\" & | ! ( ) :* <->", "—", "...")) {
            Document page = search(anna, "testo", typed);
            assertThat(protocols(page)).as(typed).isEmpty();
            assertThat(page.select(".empty h2").text()).isEqualTo("In “" + typed + "” non c’è niente da cercare");
        }
        assertThat(protocols(search(anna, "testo", "   "))).containsExactly(orti.protocol());
        assertThat(protocols(search(anna, "testo", "orti & !soci"))).containsExactly(orti.protocol());
        assertThat(protocols(search(anna, "testo", "x".repeat(5_000)))).isEmpty();
    }

    @Test
    void draftsAndWhatIsWrittenAfterSendingNeverLeak() throws Exception {
        Viewer chiara = samples.owner("Vele", samples.hub("NODE"), "Genova");
        samples.complete(call, chiara);
        assertThat(found("vele")).isEmpty();
        assertThat(found("gestionale")).containsExactly(orti.protocol());

        UUID id = orti.applicationId();
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        samples.the(ReopenApplication.class).reopen(id, giulia);
        assertThat(found("gestionale")).isEmpty();
        answer(id, 1, FARFALLE, "Serre riscaldate.");
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        assertThat(found("farfalle")).isEmpty();
        Document page = search(anna, "testo", "orti");
        assertThat(protocols(page)).containsExactly(orti.protocol());
        assertThat(page.text()).contains("Orti connessi").doesNotContain(FARFALLE);

        samples.the(ReopenApplication.class).reopen(id, giulia);
        send();
        assertThat(found("farfalla")).containsExactly(orti.protocol());
        assertThat(found("serra riscaldata")).containsExactly(orti.protocol());
        assertThat(found("orti connessi")).isEmpty();
    }

    private void send() {
        samples.the(ConfirmDeclarations.class).confirm(orti.applicationId(), EnumSet.allOf(Declaration.class), giulia);
        later(Duration.ofMinutes(1));
        samples.the(SubmitApplication.class)
                .submit(orti.applicationId(), samples.clock().instant(), giulia);
    }

    private void later(Duration much) {
        samples.clock().standAt(samples.clock().instant().plus(much));
    }

    @Test
    void everybodySearchesTheirOwnPartOnly() throws Exception {
        UUID pico = samples.hub("PICO");
        UUID node = samples.hub("NODE");
        Receipt vele = samples.sent(call, samples.owner("Vele", node, "Genova"));
        Map<Viewer, Set<String>> seen = Map.of(
                anna,
                Set.of(orti.protocol(), vele.protocol()),
                ApplicationSamples.worker("Dario", Role.AUDITOR, null, Set.of()),
                Set.of(orti.protocol(), vele.protocol()),
                ApplicationSamples.worker("Paolo", Role.HUB_MANAGER, pico, Set.of()),
                Set.of(orti.protocol()),
                ApplicationSamples.worker("Nadia", Role.NODE_OFFICER, pico, Set.of("16", "17")),
                Set.of(orti.protocol()),
                ApplicationSamples.worker("Pia", Role.NODE_OFFICER, pico, Set.of("03")),
                Set.of(),
                ApplicationSamples.worker("Ugo", Role.HUB_MANAGER, node, Set.of()),
                Set.of(vele.protocol()),
                ApplicationSamples.worker("Nessuno", Role.HUB_MANAGER, null, Set.of()),
                Set.of());
        for (Map.Entry<Viewer, Set<String>> one : seen.entrySet()) {
            for (String typed : List.of("gestionale", "gestonale", "gestio", "")) {
                assertThat(protocols(search(one.getKey(), "testo", typed)))
                        .as(one.getKey().name() + " looks for " + typed)
                        .containsExactlyInAnyOrderElementsOf(one.getValue());
            }
            assertThat(protocols(search(one.getKey(), "testo", vele.protocol())))
                    .isEqualTo(one.getValue().contains(vele.protocol()) ? List.of(vele.protocol()) : List.of());
        }
        assertThat(protocols(search(
                        seen.keySet().stream()
                                .filter(one -> one.name().equals("Pia"))
                                .findFirst()
                                .orElseThrow(),
                        "regione",
                        "17",
                        "hub",
                        pico.toString())))
                .isEmpty();
    }

    @Test
    void filtersNarrowTheListAndNonsenseIsLeftOut() throws Exception {
        String protocol = orti.protocol();
        for (String[] fits : List.of(
                new String[] {"stato", "SUBMITTED"},
                new String[] {"regione", "17"},
                new String[] {"categoria", "MOSTLY_FEMALE"},
                new String[] {"da", "8.000,00", "a", "8000"},
                new String[] {
                    "stato", "inventato", "regione", "xx", "giorni", "-1", "da", "molto", "dopo", "ieri", "come", "boh"
                })) {
            assertThat(protocols(search(anna, fits))).as(String.join(" ", fits)).containsExactly(protocol);
        }
        for (String[] not : List.of(
                new String[] {"stato", "EXCLUDED"},
                new String[] {"regione", "03"},
                new String[] {"categoria", "YOUNG"},
                new String[] {"da", "8.000,01"},
                new String[] {"a", "7.999,99"},
                new String[] {"giorni", "10"})) {
            assertThat(protocols(search(anna, not))).as(String.join(" ", not)).isEmpty();
        }
        later(Duration.ofDays(11));
        Document waiting = search(anna, "giorni", "10");
        assertThat(protocols(waiting)).containsExactly(protocol);
        assertThat(waiting.text()).contains("da 11 giorni");
    }

    @Test
    void pagesGoOnAndBackWithoutLosingOrRepeatingALine() throws Exception {
        copies(60);
        List<String> there = new ArrayList<>();
        List<String> back = new ArrayList<>();
        Document page = search(anna);
        assertThat(page.select("caption").text()).endsWith("61 domande");
        assertThat(page.select("a[rel=prev]")).isEmpty();
        there.addAll(protocols(page));
        while (!page.select("a[rel=next]").isEmpty()) {
            page = open(page.select("a[rel=next]").attr("href"), anna);
            there.addAll(protocols(page));
        }
        assertThat(there).hasSize(61).doesNotHaveDuplicates();
        back.addAll(protocols(page));
        while (!page.select("a[rel=prev]").isEmpty()) {
            page = open(page.select("a[rel=prev]").attr("href"), anna);
            back.addAll(0, protocols(page));
        }
        assertThat(back).isEqualTo(there);
    }

    @Test
    void whatIsFilteredIsTakenAwayAsATableThatNoSpreadsheetRuns() throws Exception {
        samples.the(WithdrawApplication.class).withdraw(orti.applicationId(), null, giulia);
        samples.the(ReopenApplication.class).reopen(orti.applicationId(), giulia);
        answer(orti.applicationId(), 1, "=HYPERLINK(\"http://evil\")", "Un gestionale.");
        send();
        String list = "/gestione/domande/elenco?bando=" + call + "&testo=gestionale";
        Document preview = open(list, anna);
        assertThat(preview.select("main .lede").text()).startsWith("Riguarda 1 domanda:");
        assertThat(preview.select("main form").attr("action"))
                .isEqualTo("/gestione/domande/elenco?testo=gestionale&bando=" + call);
        MockHttpServletResponse file = take(list, anna);
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        List<String> lines =
                file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0))
                .isEqualTo(
                        "Protocollo,Organizzazione,Progetto,Bando,Stato,Nello stato dal,Ricevuta,Contributo richiesto,Referente");
        assertThat(lines.subList(1, lines.size()))
                .singleElement()
                .asString()
                .startsWith(orti.protocol() + ",Fili d’Erba,\"'=HYPERLINK(")
                .endsWith(",8000.00,");
        assertThat(jdbc.sql(
                                "select facts ->> 'count' from audit.line where act = 'applications.exported' and actor_id = ?")
                        .param(anna.id())
                        .query(String.class)
                        .list())
                .containsExactly("1");
        assertThat(take("/gestione/domande/elenco?bando=" + call + "&stato=EXCLUDED", anna)
                        .getStatus())
                .isEqualTo(409);
        Viewer ugo = ApplicationSamples.worker("Ugo", Role.HUB_MANAGER, samples.hub("NODE"), Set.of());
        assertThat(take(list, ugo).getStatus()).isEqualTo(409);
        assertThat(take(list, giulia).getStatus()).isEqualTo(404);
        assertThat(open("/gestione/domande/elenco?bando=" + call + "&testo=%3F!", anna)
                        .select("main .notice")
                        .text())
                .contains("non c’è niente da scaricare");
    }

    private MockHttpServletResponse take(String path, Viewer viewer) throws Exception {
        return mvc.perform(post(URI.create(path)).with(People.as(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void moreThanAThousandAreNotCounted() throws Exception {
        copies(1_000);
        assertThat(search(anna).select("caption").text()).endsWith("più di 1.000 domande");
        assertThat(search(anna, "testo", orti.protocol()).select("caption").text())
                .endsWith("1 domanda");
    }

    /** The same application sent and taken back before, two by two at the same instant. */
    private void copies(int many) {
        jdbc.sql("""
                insert into applications.application
                select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'state', 'WITHDRAWN',
                  'protocol', 'CD-1999-' || lpad((:from + o.n)::text, 8, '0'), 'submitted_at', a.submitted_at - (o.n / 2) * interval '1 minute'))).*
                from applications.application a,
                  (select n from generate_series(1, :many) n) o where a.id = :id""")
                .param("from", Math.floorMod(call.hashCode(), 90_000_000))
                .param("many", many)
                .param("id", orti.applicationId())
                .update();
    }
}
