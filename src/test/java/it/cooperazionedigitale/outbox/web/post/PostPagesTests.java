package it.cooperazionedigitale.outbox.web.post;

import static it.cooperazionedigitale.People.ANNA;
import static it.cooperazionedigitale.People.IRENE;
import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.usecase.PostFilter;
import it.cooperazionedigitale.outbox.usecase.PostQueries;
import it.cooperazionedigitale.outbox.usecase.RetryMails;
import it.cooperazionedigitale.shared.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** Irene sees which mails left and which did not, and has the given up tried again; what stands inside stays the recipient's. */
@PortalTest
class PostPagesTests {

    private static final Instant WRITTEN = Instant.parse("2026-03-03T09:00:00Z");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PostQueries queries;

    @Autowired
    private RetryMails retryMails;

    private final String recipient = "caso-" + Ids.next() + "@example.org";

    @AfterEach
    void mailsOfThisTestGo() {
        jdbc.sql("delete from outbox.mail where recipient = ?").param(recipient).update();
    }

    @Test
    void theEnvelopeIsSeenAndWhatStandsInsideIsNot() throws Exception {
        UUID mail = mail("FAILED", WRITTEN, "Contributo concesso · CD-2027-00123");
        for (String path : List.of("/admin/posta?destinatario=" + recipient, "/admin/posta/" + mail)) {
            String html = shown(path).html();
            assertThat(html).contains(recipient, "Contributo concesso");
            assertThat(html).doesNotContain("parole riservate", "/password/segreto", "Ciao Giulia");
        }
        assertThat(shown("/admin/posta/" + mail).text()).contains("451 troppa posta", "Fallita", "12", "3 marzo 2026");
    }

    @Test
    void theListIsFilteredByStateFamilyDayAndRecipient() throws Exception {
        UUID failed = mail("FAILED", WRITTEN, "Prima");
        UUID sent = mail("SENT", WRITTEN.plusSeconds(86_400), "Seconda");
        String base = "/admin/posta?destinatario=" + recipient;
        assertThat(listed(base)).containsExactly(sent, failed);
        assertThat(listed(base + "&stato=FAILED")).containsExactly(failed);
        assertThat(listed(base + "&famiglia=NEWS")).isEmpty();
        assertThat(listed(base + "&famiglia=APPLICATIONS&dal=4/3/2026")).containsExactly(sent);
        assertThat(listed(base + "&al=3/3/2026")).containsExactly(failed);
        assertThat(shown(base + "&dal=31/2/2026").text()).contains("Questo giorno non esiste");
        assertThat(shown("/admin/posta?destinatario=nessuno-ha-questo-indirizzo")
                        .text())
                .contains("Nessuna fallita", "Nessuna mail");
    }

    @Test
    void aLongListComesInPagesWithoutDoublesOrGaps() throws Exception {
        for (int n = 0; n < 120; n++) {
            mail("SENT", WRITTEN, "Numero " + n);
        }
        List<UUID> all = new ArrayList<>();
        String path = "/admin/posta?destinatario=" + recipient;
        while (path != null) {
            Document page = shown(path);
            all.addAll(ids(page));
            path = page.select("a[rel=next]").stream()
                    .map(link -> link.attr("href"))
                    .findFirst()
                    .orElse(null);
        }
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void aMailThatWasGivenUpIsTriedAgainOnce() throws Exception {
        UUID mail = mail("REFUSED", WRITTEN, "Respinta");
        assertThat(retry("/admin/posta/" + mail + "/ripresa", "").getStatus()).isEqualTo(422);
        assertThat(state(mail)).isEqualTo("REFUSED");
        String reason = "La casella è di nuovo attiva.";
        assertThat(retry("/admin/posta/" + mail + "/ripresa", reason).getStatus())
                .isEqualTo(302);
        assertThat(state(mail)).isEqualTo("WAITING");
        assertThat(retry("/admin/posta/" + mail + "/ripresa", reason).getStatus())
                .isEqualTo(302);
        assertThat(jdbc.sql(
                                "select reason || ' ' || (facts -> 'changes' ->> 'mailState') from audit.line where subject_id = ?")
                        .param(mail)
                        .query(String.class)
                        .list())
                .containsExactly(reason + " [\"REFUSED\", \"WAITING\"]");
    }

    @Test
    void whatWasSentIsNotSentAgainAndWhatIsNotThereIsNotFound() throws Exception {
        UUID sent = mail("SENT", WRITTEN, "Partita");
        assertThat(retry("/admin/posta/" + sent + "/ripresa", "Per prova").getStatus())
                .isEqualTo(409);
        assertThat(state(sent)).isEqualTo("SENT");
        assertThat(retry("/admin/posta/" + Ids.next() + "/ripresa", "Per prova").getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/admin/posta/" + sent).with(as(ANNA)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void allOfAFilterAreTriedAgainAfterTheirNumberWasShown() throws Exception {
        UUID failed = mail("FAILED", WRITTEN, "Una");
        UUID refused = mail("REFUSED", WRITTEN, "Due");
        UUID sent = mail("SENT", WRITTEN, "Tre");
        String address = "/admin/posta/ripresa?destinatario=" + recipient;
        assertThat(shown("/admin/posta?destinatario=" + recipient).text()).contains("2 mail non partite");
        assertThat(shown(address).text()).contains("2 mail non partite");
        assertThat(retry(address, "").getStatus()).isEqualTo(422);
        assertThat(retry(address, "Il server era pieno.").getStatus()).isEqualTo(302);
        assertThat(List.of(state(failed), state(refused), state(sent))).containsExactly("WAITING", "WAITING", "SENT");
        assertThat(shown(address).text()).contains("Nessuna fallita");
    }

    @Test
    void twoAdministratorsAtOnceTryEachMailAgainOnce() throws Exception {
        for (int n = 0; n < 40; n++) {
            mail("FAILED", WRITTEN, "Numero " + n);
        }
        PostFilter filter = new PostFilter(null, MailFamily.APPLICATIONS, null, null, recipient);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = two.submit(() -> retryMails.retry(filter, "Server pieno.", IRENE));
            Future<Integer> other = two.submit(() -> retryMails.retry(filter, "Server pieno.", IRENE));
            assertThat(one.get() + other.get()).isEqualTo(40);
        } finally {
            two.shutdownNow();
        }
        assertThat(queries.givenUp(filter, IRENE)).isZero();
        assertThat(jdbc.sql("select count(*) from audit.line where act = 'mail.retried' and subject_id in"
                                + " (select id from outbox.mail where recipient = ?)")
                        .param(recipient)
                        .query(Long.class)
                        .single())
                .isEqualTo(40);
    }

    private UUID mail(String state, Instant written, String subject) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into outbox.mail (id, dedupe_key, recipient, subject, greeting, body, path, secret, family, created_at,
                  state, attempts, next_try, sent_at, last_error)
                values (:id, :key, :to, :subject, 'Ciao Giulia', 'parole riservate', '/password/segreto', true, 'APPLICATIONS',
                  :written, :state, 12, :far, case when :state = 'SENT' then cast(:written as timestamptz) end,
                  case when :state <> 'SENT' then '451 troppa posta' end)""")
                .param("id", id)
                .param("key", id.toString())
                .param("to", recipient)
                .param("subject", subject)
                .param("written", Timestamp.from(written))
                .param("state", state)
                .param("far", Timestamp.from(Instant.parse("2099-01-01T00:00:00Z")))
                .update();
        return id;
    }

    private String state(UUID mail) {
        return jdbc.sql("select state from outbox.mail where id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    private Document shown(String path) throws Exception {
        return Jsoup.parse(mvc.perform(get(java.net.URI.create(path))
                        .locale(java.util.Locale.ITALIAN)
                        .with(as(IRENE)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private List<UUID> listed(String path) throws Exception {
        return ids(shown(path));
    }

    private static List<UUID> ids(Document page) {
        return page.select("main tbody a[href^=/admin/posta/]").stream()
                .map(link -> UUID.fromString(link.attr("href").substring("/admin/posta/".length())))
                .toList();
    }

    private MockHttpServletResponse retry(String path, String reason) throws Exception {
        return mvc.perform(post(java.net.URI.create(path))
                        .param("reason", reason)
                        .with(as(IRENE))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
    }
}
