package it.cooperazionedigitale.notifications.usecase;

import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.notifications.domain.Pace;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import it.cooperazionedigitale.outbox.Wording;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.PortalClock;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails go as their reader wishes; what has legal effect goes at once, always. */
@PortalTest
class MailWishesTests {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private ViewerAssembly assembly;

    @Autowired
    private Outbox outbox;

    @Autowired
    private SendDigests digests;

    @Autowired
    private UnsubscribeLinks links;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PortalClock clock;

    private Viewer lea;

    @BeforeEach
    void leaAtNoon() {
        UUID account =
                registration.register("lea-" + Ids.next() + "@example.org", "Lea Mei", "una frase lunga e facile");
        lea = assembly.viewer(account, null).orElseThrow();
        clock.standAt(ItalianFormats.at(DAY, 12));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private void told(MailFamily family, String title, @Nullable Instant deadline) {
        transaction.executeWithoutResult(status -> outbox.enqueue(new OutgoingMail(
                "test/" + lea.id() + "/" + title,
                new Addressee(lea.email(), lea.id(), lea.name(), Locale.ITALIAN),
                family,
                new Wording(title, "Ciao,", "è successo qualcosa.", "Apri", null),
                "/bandi",
                false,
                deadline)));
    }

    /** A mail's state, and when it may leave. */
    private String course(String title) {
        return jdbc.sql(
                        "select state || ' ' || to_char(next_try at time zone 'Europe/Rome', 'DD HH24:MI') from outbox.mail"
                                + " where dedupe_key = ?")
                .param("test/" + lea.id() + "/" + title)
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse choose(String work, String news, boolean quiet, String from, String until)
            throws Exception {
        MockHttpServletRequestBuilder request = post("/account/notifiche")
                .param("paces[WORK]", work)
                .param("paces[NEWS]", news)
                .param("paces[APPLICATIONS]", work)
                .param("paces[SERVICE]", "PORTAL")
                .param("from", from)
                .param("until", until)
                .with(as(lea))
                .with(csrf());
        return mvc.perform(quiet ? request.param("quiet", "true") : request)
                .andReturn()
                .getResponse();
    }

    @Test
    void whoHasSaidNothingIsWrittenToByDayAndGetsNewsOnceADay() {
        told(MailFamily.PROJECTS, "a mezzogiorno", null);
        told(MailFamily.NEWS, "una novità", null);
        clock.standAt(ItalianFormats.at(DAY, 22));
        told(MailFamily.PROJECTS, "di sera", null);
        told(MailFamily.PROJECTS, "scade domani sera", ItalianFormats.at(DAY.plusDays(1), 21));
        told(MailFamily.PROJECTS, "scade dopodomani", ItalianFormats.at(DAY.plusDays(2), 21));
        told(MailFamily.SERVICE, "un atto", null);
        assertThat(course("a mezzogiorno")).isEqualTo("WAITING 10 12:00");
        assertThat(course("una novità")).startsWith("DIGEST");
        assertThat(course("di sera")).isEqualTo("WAITING 11 07:00");
        assertThat(course("scade domani sera")).isEqualTo("WAITING 10 22:00");
        assertThat(course("scade dopodomani")).isEqualTo("WAITING 11 07:00");
        assertThat(course("un atto")).isEqualTo("WAITING 10 22:00");
    }

    @Test
    void whatSheChoosesHoldsAndServiceLettersCannotBeSwitchedOff() throws Exception {
        assertThat(choose("PORTAL", "AT_ONCE", false, "21", "7").getRedirectedUrl())
                .isEqualTo("/account/notifiche");
        clock.standAt(ItalianFormats.at(DAY, 23));
        told(MailFamily.NEWS, "una novità", null);
        told(MailFamily.SERVICE, "un atto", null);
        assertThat(course("una novità")).isEqualTo("WAITING 10 23:00");
        assertThat(course("un atto")).isEqualTo("WAITING 10 23:00");
        // Lea belongs to no body and has no role: she was asked about news only
        told(MailFamily.APPLICATIONS, "una domanda", null);
        assertThat(course("una domanda")).startsWith("WAITING");
        String page = mvc.perform(get("/account/notifiche").with(as(lea)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("input[type=radio][checked]").eachAttr("value"))
                .containsExactly("AT_ONCE");
        assertThat(page).contains("Non si possono disattivare");
        assertThat(audit.of(lea.id())).extracting(AuditLine::act).contains("account.mailsChosen");
    }

    @Test
    void whatIsNoChoiceIsSaidAtItsField() throws Exception {
        assertThat(choose("AT_ONCE", "MAI", true, "21", "7").getStatus()).isEqualTo(422);
        assertThat(choose("AT_ONCE", "DAILY", true, "25", "7").getStatus()).isEqualTo(422);
        MockHttpServletResponse same = choose("AT_ONCE", "DAILY", true, "7", "7");
        assertThat(same.getStatus()).isEqualTo(422);
        assertThat(same.getContentAsString()).contains("un’ora diversa dall’inizio");
        assertThat(jdbc.sql("select count(*) from notifications.wish where account_id = ?")
                        .param(lea.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theDigestComesOnceADayWithTitlesAndLinks() {
        told(MailFamily.NEWS, "Apre un bando", null);
        told(MailFamily.NEWS, "Chiude un bando", null);
        clock.standAt(ItalianFormats.at(DAY.plusDays(1), 8));
        digests.run();
        digests.run();
        told(MailFamily.NEWS, "Arrivato dopo", null);
        digests.run();
        assertThat(digestsOfLea())
                .singleElement()
                .asString()
                .contains("i 2 avvisi", "Apre un bando\nhttps://", "Chiude");
        assertThat(course("Apre un bando")).startsWith("DIGESTED");
        assertThat(course("Arrivato dopo")).startsWith("DIGEST ");
        clock.standAt(ItalianFormats.at(DAY.plusDays(2), 8));
        digests.run();
        assertThat(digestsOfLea()).hasSize(2).last().asString().contains("ecco l’avviso", "Arrivato dopo");
        assertThat(jdbc.sql("select title from outbox.notice where account_id = ? order by created_at, id")
                        .param(lea.id())
                        .query(String.class)
                        .list())
                .as("the digest has no copy of its own")
                .containsExactlyInAnyOrder("Apre un bando", "Chiude un bando", "Arrivato dopo");
    }

    @Test
    void twoDigestRunsAtOnceWriteOne() throws Exception {
        told(MailFamily.NEWS, "Apre un bando", null);
        clock.standAt(ItalianFormats.at(DAY.plusDays(1), 8));
        Thread other = new Thread(digests::run);
        other.start();
        digests.run();
        other.join();
        assertThat(digestsOfLea()).hasSize(1);
    }

    @Test
    void whoMayNotEnterAnyMoreGetsNoDigest() {
        told(MailFamily.NEWS, "Apre un bando", null);
        jdbc.sql("update accounts.account set state = 'CLOSED' where id = ?")
                .param(lea.id())
                .update();
        clock.standAt(ItalianFormats.at(DAY.plusDays(1), 8));
        digests.run();
        assertThat(digestsOfLea()).isEmpty();
    }

    @Test
    void onTheNightsWhenClocksChangeADayHasItsOneDigest() {
        for (String morning : List.of("2027-03-28T08:00", "2027-10-31T08:00")) {
            Instant eight =
                    LocalDateTime.parse(morning).atZone(ItalianFormats.ROME).toInstant();
            clock.standAt(eight.minusSeconds(3600 * 10));
            told(MailFamily.NEWS, "Prima del " + morning, null);
            clock.standAt(eight);
            digests.run();
            digests.run();
        }
        assertThat(digestsOfLea()).hasSize(2);
    }

    private List<String> digestsOfLea() {
        return jdbc.sql("select body from outbox.mail where account_id = ? and family = 'DIGEST' order by created_at")
                .param(lea.id())
                .query(String.class)
                .list();
    }

    private MockHttpServletResponse visit(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private @Nullable String newsWish() {
        return jdbc.sql("select news from notifications.wish where account_id = ?")
                .param(lea.id())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    @Test
    void lookingAtTheLinkChangesNothingAndOneClickWithoutSignInEndsTheMails() throws Exception {
        String link = links.path(lea.id(), MailFamily.NEWS, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        MockHttpServletResponse looked = visit(get(link));
        assertThat(looked.getStatus()).isEqualTo(200);
        assertThat(looked.getContentAsString())
                .contains("Bandi e novità")
                .doesNotContain(lea.email(), "Lea", lea.id().toString());
        assertThat(newsWish()).isNull();
        for (int twice = 0; twice < 2; twice++) {
            MockHttpServletResponse ended = visit(post(link).param("List-Unsubscribe", "One-Click"));
            assertThat(ended.getStatus()).isEqualTo(200);
            assertThat(ended.getContentAsString()).contains("Fatto: non te le manderemo più");
        }
        assertThat(newsWish()).isEqualTo(Pace.PORTAL.name());
        assertThat(audit.of(lea.id())).extracting(AuditLine::act).containsOnlyOnce("account.unsubscribed");
        told(MailFamily.NEWS, "Un’altra novità", null);
        assertThat(course("Un’altra novità")).startsWith("KEPT");
    }

    @Test
    void aLinkThatIsGarbageForgedOldOrForAStrangerIsAnsweredAlikeAndDoesNothing() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String good = links.path(lea.id(), MailFamily.NEWS, today);
        String forged = good.substring(0, 20) + (good.charAt(20) == 'A' ? 'B' : 'A') + good.substring(21);
        String old = links.path(lea.id(), MailFamily.NEWS, today.minusDays(401));
        for (String link : List.of("/disiscriviti/x", "/disiscriviti/%C3%A8", forged, old)) {
            for (MockHttpServletRequestBuilder request : List.of(get(URI.create(link)), post(URI.create(link)))) {
                MockHttpServletResponse answer = visit(request);
                assertThat(answer.getStatus()).as(link).isEqualTo(200);
                assertThat(answer.getContentAsString()).as(link).contains("Questo link non vale più");
            }
        }
        assertThat(newsWish()).isNull();
        assertThat(links.read(good.substring("/disiscriviti/".length()))).isPresent();
    }

    @Test
    void endingTheDigestEndsWhatWasInIt() throws Exception {
        String link = links.path(lea.id(), MailFamily.DIGEST, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        visit(post(link));
        assertThat(jdbc.sql("select applications, projects, work, news from notifications.wish where account_id = ?")
                        .param(lea.id())
                        .query()
                        .singleRow())
                .isEqualTo(
                        Map.of("applications", "AT_ONCE", "projects", "AT_ONCE", "work", "AT_ONCE", "news", "PORTAL"));
    }

    @Test
    void onlyTheOneClickPostNeedsNoTokenOfAForm() throws Exception {
        assertThat(visit(post("/account/notifiche").with(as(lea))).getStatus()).isEqualTo(403);
    }
}
