package it.cooperazionedigitale.applications.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.RichVersion;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.SentVersion;
import it.cooperazionedigitale.applications.usecase.ConfirmDeclarations;
import it.cooperazionedigitale.applications.usecase.Receipt;
import it.cooperazionedigitale.applications.usecase.ReceiptQueries;
import it.cooperazionedigitale.applications.usecase.ReopenApplication;
import it.cooperazionedigitale.applications.usecase.SubmitApplication;
import it.cooperazionedigitale.applications.usecase.WithdrawApplication;
import it.cooperazionedigitale.documents.pdf.PdfChecks;
import it.cooperazionedigitale.organisations.Newcomers;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.sql.Connection;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@PortalTest
class ReceiptTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvc mvc;

    private ApplicationSamples samples;
    private Viewer giulia;
    private UUID call;
    private UUID id;
    private Receipt first;

    @BeforeEach
    void giuliaHasSentAnApplication() {
        samples = new ApplicationSamples(context);
        call = samples.openCall();
        giulia = samples.giulia();
        id = samples.complete(call, giulia);
        first = send();
    }

    @AfterEach
    void realTime() {
        samples.clock().reset();
    }

    private Receipt send() {
        return samples.the(SubmitApplication.class).submit(id, samples.clock().instant(), giulia);
    }

    private Receipt sendAgain() {
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        samples.the(ReopenApplication.class).reopen(id, giulia);
        samples.the(ConfirmDeclarations.class).confirm(id, EnumSet.allOf(Declaration.class), giulia);
        return send();
    }

    private ResultActions see(String path, Viewer viewer) throws Exception {
        return mvc.perform(get(path).with(People.as(viewer)));
    }

    private String page() {
        return "/coop/domande/" + id + "/ricevuta";
    }

    private byte[] paper() throws Exception {
        return see(page() + ".pdf", giulia)
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"ricevuta-" + first.protocol() + ".pdf\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void thePaperSaysWhatWasSentAndItsSquareLeadsToTheCheck() throws Exception {
        byte[] pdf = paper();
        assertThat(PdfChecks.text(pdf))
                .contains(first.protocol(), first.code().printed(), "Fili d’Erba", "Orti connessi", "Budget");
        String square = PdfChecks.square(pdf);
        assertThat(square).endsWith("/verifica/" + first.code().printed());
        see(square.substring(square.indexOf("/verifica")), Viewer.anonymous())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(first.sha256())));
    }

    @Test
    void thePaperKeepsTheRulesForScreenReadersAndForKeeping() throws Exception {
        keepsTheRules(paper());
    }

    /** What of a sent version is not printed, and why. */
    private static final Map<String, String> NOT_PRINTED = Map.ofEntries(
            Map.entry("body.id", "a number of the portal's"),
            Map.entry("sections.id", "a name within the form"),
            Map.entry("sections.answers.id", "a name within the form"),
            Map.entry("sections.answers.stored", "its words are printed"),
            Map.entry("sections.answers.files.id", "a number of the portal's"),
            Map.entry("budget.category", "its name is printed"),
            Map.entry("budget.capitalGoods", "their sum is printed"),
            Map.entry("transformer.id", "a number of the portal's"),
            Map.entry("priorities.holds", "whether it counts is said with the points"),
            Map.entry("partners.id", "a number of the portal's"),
            Map.entry("shares.id", "a number of the portal's"),
            Map.entry("maturity.check", "a number of the portal's"));

    @Test
    void thePaperOfARichApplicationSaysEverythingInBothLanguagesAndKeepsTheRules() throws Exception {
        RichVersion rich = RichVersion.make();
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            byte[] pdf = paper(rich.version(), language);
            String text = bare(PdfChecks.text(pdf));
            Set<String> missing = rich.leaves().entrySet().stream()
                    .filter(leaf -> leaf.getValue() instanceof Boolean
                            || !text.contains(bare(printed(leaf.getKey(), leaf.getValue(), language))))
                    .map(leaf -> leaf.getKey().replaceAll("\\[\\d]", ""))
                    .collect(Collectors.toSet());
            assertThat(missing).isEqualTo(NOT_PRINTED.keySet());
            assertThat(PdfChecks.language(pdf)).isEqualTo(language.getLanguage());
            keepsTheRules(pdf);
        }
    }

    private byte[] paper(SentVersion sent, Locale language) {
        ReceiptQueries.Proof plain = samples.the(ReceiptQueries.class).one(id, null, giulia);
        LocaleContextHolder.setLocale(language);
        try {
            return samples.the(ReceiptSheets.class)
                    .pdf(
                            new ReceiptQueries.Proof(
                                    plain.receipt(), sent, plain.call(), 1, true, ApplicationState.SUBMITTED, true),
                            language);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private String printed(String place, Object value, Locale language) {
        MessageSource words = context;
        if (place.matches(".*(cost|vat|totalCost|requested)")) {
            return Euro.of(new BigDecimal(value.toString())).format();
        }
        if (place.endsWith("confirmedAt")) {
            return ItalianFormats.exact(Instant.parse(value.toString()), language);
        }
        if (value instanceof Instant when) {
            return ItalianFormats.day(ItalianFormats.dayOf(when), language);
        }
        if (place.matches("maturity.*(overall|points)")) {
            return words.getMessage("maturity.score", new Object[] {value}, language);
        }
        if (place.endsWith("points")) {
            return words.getMessage("applications.requirements.counts", new Object[] {value}, language);
        }
        if (place.matches("partners.*declarations.*")) {
            return words.getMessage("applications.partnership.declaration." + value, null, language);
        }
        if (place.startsWith("declarations")) {
            return words.getMessage("applications.declaration." + value, null, language);
        }
        if (place.equals("projectForm")) {
            return words.getMessage("applications.projectForm." + value, null, language);
        }
        return place.matches("priorities.*category")
                ? words.getMessage("applications.priority." + value, null, language)
                : value.toString();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u00ad]", "");
    }

    private static void keepsTheRules(byte[] pdf) throws Exception {
        for (PDFAFlavour standard : new PDFAFlavour[] {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1}) {
            PdfChecks.Finding finding = PdfChecks.against(standard, pdf);
            assertThat(finding.broken()).as(standard.toString()).isEmpty();
            assertThat(finding.checks()).isGreaterThan(100);
        }
    }

    @Test
    void theInstantOfReceiptHasItsWeekdayAndItsZone() throws Exception {
        String italian = "giovedì 27 febbraio 2031, ore 13:00:00 (ora italiana)";
        see(page(), giulia).andExpect(content().string(containsString(italian)));
        see("/verifica/" + first.code().printed(), Viewer.anonymous())
                .andExpect(content().string(containsString(italian)));
        assertThat(bare(PdfChecks.text(paper()))).contains(bare(italian));
        see(page() + "?lingua=en", giulia)
                .andExpect(content().string(containsString("Thursday 27 February 2031, 13:00:00 (Italian time)")));
    }

    @Test
    void everyTermSaysThatItIsItalianTime() throws Exception {
        Viewer luisa = samples.giulia();
        UUID draft = samples.complete(call, luisa);
        String hub = "/coop/domande/" + draft;
        for (String page : List.of("/coop", hub, hub + "/riepilogo", hub + "/invio")) {
            see(page, luisa).andExpect(content().string(containsString("ora italiana")));
            see(page + "?lingua=en", luisa).andExpect(content().string(containsString("Italian time")));
        }
        samples.clock().standAt(ApplicationSamples.CLOSES);
        assertThatThrownBy(() -> samples.the(SubmitApplication.class)
                        .submit(draft, samples.clock().instant(), luisa))
                .isInstanceOf(Refusal.class)
                .satisfies(late -> assertThat(context.getMessage(
                                ((Refusal) late).key(), ((Refusal) late).args().toArray(), Locale.ITALIAN))
                        .contains("lunedì 31 marzo 2031, ore 12:00:00,000 (ora italiana)"));
    }

    @Test
    void theReceiptSaysWhenWhatHappensAndWhoLooksAfterTheBody() throws Exception {
        see(page(), giulia)
                .andExpect(content()
                        .string(containsString("Dopo la chiusura (lunedì 31 marzo 2031, ore 12:00, ora italiana)")))
                .andExpect(content().string(containsString("/calendario.ics")))
                .andExpect(content().string(containsString("Ti segue Fondazione PICO")))
                .andExpect(content().string(containsString("/domande-frequenti")));
    }

    @Test
    void whoeverHoldsTheCodeSeesCallInstantAndFingerprintAlone() throws Exception {
        see("/verifica/" + first.code().printed(), Viewer.anonymous())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("La ricevuta è vera")))
                .andExpect(content().string(containsString(first.sha256())))
                .andExpect(content().string(not(containsString("Fili d’Erba"))))
                .andExpect(content().string(not(containsString(first.protocol()))))
                .andExpect(content().string(not(containsString("Giulia"))));
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() throws Exception {
        String typed = " " + first.code().printed().toLowerCase().replace('-', ' ');
        mvc.perform(get("/verifica").param("codice", typed))
                .andExpect(redirectedUrl("/verifica/" + first.code().printed()));
    }

    @Test
    void nonsenseIsAnsweredInWordsAndKept() throws Exception {
        mvc.perform(get("/verifica").param("codice", "<b>CD-2026"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("sedici lettere e cifre")))
                .andExpect(content().string(containsString("value=\"&lt;b&gt;CD-2026\"")));
        mvc.perform(get("/verifica/2222-2222-2222-2222"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Nessuna ricevuta ha questo codice")));
        mvc.perform(get("/verifica/niente")).andExpect(status().isNotFound());
    }

    @Test
    void aReceiptThatWasReplacedStaysGenuineAndSaysSo() throws Exception {
        Receipt second = sendAgain();
        assertThat(second.code()).isNotEqualTo(first.code());
        see("/verifica/" + first.code().printed(), Viewer.anonymous())
                .andExpect(content().string(containsString("ma non conta più")));
        see("/verifica/" + second.code().printed(), Viewer.anonymous())
                .andExpect(content().string(not(containsString("ma non conta più"))));
        see(page(), giulia)
                .andExpect(content().string(containsString(second.code().printed())));
        see(page() + "?versione=1", giulia)
                .andExpect(content().string(containsString(first.code().printed())))
                .andExpect(content().string(containsString("conta l’ultima inviata")));
        see(page() + "?versione=3", giulia).andExpect(status().isNotFound());
    }

    @Test
    void aWithdrawnApplicationKeepsItsReceiptThatCountsNoMore() throws Exception {
        samples.the(WithdrawApplication.class).withdraw(id, null, giulia);
        see("/verifica/" + first.code().printed(), Viewer.anonymous())
                .andExpect(content().string(containsString("ma non conta più")));
        see(page(), giulia).andExpect(status().isOk());
    }

    @Test
    void theSealedTextIsGivenOutToTheLetterToTheBodyAndToWhoMayReadTheDossier() throws Exception {
        Receipt second = sendAgain();
        String json = "/ricevuta.json";
        assertThat(fingerprint("/coop/domande/" + id + json, giulia)).isEqualTo(second.sha256());
        assertThat(fingerprint("/coop/domande/" + id + json + "?versione=1", giulia))
                .isEqualTo(first.sha256());
        assertThat(fingerprint("/gestione/domande/" + id + json, People.ANNA)).isEqualTo(second.sha256());
        see(page(), giulia).andExpect(content().string(containsString(id + json + "?versione=2")));
        see("/gestione/domande/" + id, People.ANNA).andExpect(content().string(containsString(id + json)));
        see("/coop/domande/" + id + json + "?versione=3", giulia).andExpect(status().isNotFound());
        see("/coop/domande/" + id + json, samples.giulia()).andExpect(status().isNotFound());
        see("/gestione/domande/" + id + json, giulia).andExpect(status().isNotFound());
    }

    private String fingerprint(String path, Viewer viewer) throws Exception {
        byte[] bytes = see(path, viewer)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; filename=\"CD-")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void oneLetterChangedInTheDatabaseIsSaidOnPagePaperAndCheckAndAlarmsUntilItIsPutRight() throws Exception {
        String told = "Quello che conserviamo non è più quello che è stato inviato";
        String check = "/verifica/" + first.code().printed();
        see(check, Viewer.anonymous()).andExpect(content().string(not(containsString(told))));
        assertThat(alarms()).doesNotContain(check);

        change("Orti connessi", "Orti sconnessi");
        see(page(), giulia).andExpect(content().string(containsString(told)));
        assertThat(bare(PdfChecks.text(paper()))).contains(bare(told));
        see(check, Viewer.anonymous())
                .andExpect(content().string(containsString(told)))
                .andExpect(content().string(not(containsString("La ricevuta è vera"))));
        see(check, Viewer.anonymous()).andExpect(status().isOk());
        assertThat(alarms()).containsOnlyOnce(check);

        change("Orti sconnessi", "Orti connessi");
        see(check, Viewer.anonymous()).andExpect(content().string(containsString("La ricevuta è vera")));
        assertThat(alarms()).doesNotContain(check);
    }

    private List<String> alarms() {
        return context.getBeansOfType(TaskSource.class).values().stream()
                .flatMap(source -> source.tasksFor(Newcomers.irene()).stream())
                .map(TaskSource.Task::href)
                .toList();
    }

    /** What the portal cannot do, nor anybody without the database in hand: the check and the trigger are put away first. */
    private void change(String from, String to) throws Exception {
        String url;
        try (Connection connection = samples.the(DataSource.class).getConnection()) {
            url = connection.getMetaData().getURL();
        }
        DataSource database = new DriverManagerDataSource(url, "postgres", "");
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> {
            JdbcTemplate superuser = new JdbcTemplate(database);
            superuser.execute("alter table applications.submission drop constraint if exists submission_check,"
                    + " drop constraint if exists submission_sha256_check, disable trigger submission_is_final");
            superuser.update(
                    "update applications.submission set snapshot = replace(snapshot, ?, ?) where application_id = ?",
                    from,
                    to,
                    id);
            superuser.execute(
                    "alter table applications.submission enable trigger submission_is_final,"
                            + " add constraint submission_check check (sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')) not valid");
        });
    }

    @Test
    void othersFindNeitherPageNorPaper() throws Exception {
        for (Viewer other : new Viewer[] {samples.giulia(), People.ANNA}) {
            see(page(), other).andExpect(status().isNotFound());
            see(page() + ".pdf", other).andExpect(status().isNotFound());
        }
    }
}
