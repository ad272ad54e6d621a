package it.cooperazionedigitale.outbox.web;

import static it.cooperazionedigitale.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.Wording;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What the portal wrote to a person is read in the portal, by nobody else. */
@PortalTest
class NoticesPageTests {

    private final Viewer giulia = somebody("Giulia");
    private final Viewer chiara = somebody("Chiara");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static Viewer somebody(String name) {
        UUID id = Ids.next();
        return new Viewer(id, name, id + "@example.org", Set.of(Role.STAFF), null, null, null, null, Set.of());
    }

    private UUID told(Viewer viewer, String title, boolean secret) {
        transaction.executeWithoutResult(status -> outbox.enqueue(new OutgoingMail(
                "test/" + viewer.id() + "/" + title,
                new Addressee(viewer.email(), viewer.id(), viewer.name(), Locale.ITALIAN),
                MailFamily.PROJECTS,
                new Wording(
                        title,
                        "Ciao Giulia,",
                        "il codice è 12345678.",
                        "Apri",
                        secret ? "ti abbiamo mandato un codice." : null),
                "/gestione/progetti",
                secret,
                null)));
        return jdbc.sql("select id from outbox.notice where account_id = ? and title = ?")
                .params(viewer.id(), title)
                .query(UUID.class)
                .single();
    }

    private Document page(Viewer viewer, String path) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(path).with(as(viewer))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private MockHttpServletResponse send(Viewer viewer, String path, String name, String value) throws Exception {
        return mvc.perform(post(path).param(name, value).with(as(viewer)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static List<String> titles(Document page, String section) {
        return page.select("section[aria-labelledby=" + section + "] h3").eachText();
    }

    @Test
    void whoWasNeverWrittenToIsToldSo() throws Exception {
        assertThat(page(giulia, "/account/avvisi").text()).contains("Ancora nessun avviso");
    }

    @Test
    void anOpenedNoticeLeadsOnAndIsReadAndTheOthersStayFirst() throws Exception {
        UUID first = told(giulia, "Il primo", false);
        told(giulia, "Il secondo", false);
        assertThat(titles(page(giulia, "/account/avvisi"), "fresh")).containsExactly("Il secondo", "Il primo");
        assertThat(send(giulia, "/account/avvisi/" + first + "/lettura", "apri", "true")
                        .getRedirectedUrl())
                .isEqualTo("/gestione/progetti");
        assertThat(send(giulia, "/account/avvisi/" + first + "/lettura", "apri", "false")
                        .getRedirectedUrl())
                .isEqualTo("/account/avvisi");
        Document after = page(giulia, "/account/avvisi");
        assertThat(titles(after, "fresh")).containsExactly("Il secondo");
        assertThat(titles(after, "old")).containsExactly("Il primo");
        assertThat(after.text()).contains("Hai un avviso da leggere.");
    }

    @Test
    void chiaraNeitherSeesNorMarksGiuliasNotices() throws Exception {
        UUID notice = told(giulia, "Solo per Giulia", false);
        assertThat(page(giulia, "/account/avvisi").text()).contains("Solo per Giulia");
        assertThat(page(chiara, "/account/avvisi").text()).doesNotContain("Solo per Giulia");
        assertThat(send(chiara, "/account/avvisi/" + notice + "/lettura", "apri", "true")
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(chiara, "/account/avvisi/letture", "fino", "32503680000000000")
                        .getStatus())
                .isEqualTo(302);
        assertThat(titles(page(giulia, "/account/avvisi"), "fresh")).containsExactly("Solo per Giulia");
    }

    @Test
    void theCopyOfASecretLetterSaysWhatHappenedAndLeadsNowhere() throws Exception {
        told(giulia, "Il tuo codice", true);
        Document page = page(giulia, "/account/avvisi");
        assertThat(page.select("main").text())
                .contains("Ti abbiamo mandato un codice.")
                .doesNotContain("12345678");
        assertThat(page.select("main button[name=apri]")).isEmpty();
    }

    @Test
    void allAreReadUpToTheNewestShownAndWhatCameSinceIsNot() throws Exception {
        told(giulia, "Uno", false);
        told(giulia, "Due", false);
        Element all = page(giulia, "/account/avvisi").selectFirst("button[name=fino]");
        told(giulia, "Arrivato dopo", false);
        assertThat(send(giulia, "/account/avvisi/letture", "fino", all.val()).getStatus())
                .isEqualTo(302);
        Document after = page(giulia, "/account/avvisi");
        assertThat(titles(after, "fresh")).containsExactly("Arrivato dopo");
        assertThat(titles(after, "old")).containsExactly("Due", "Uno");
        assertThat(send(giulia, "/account/avvisi/letture", "fino", "domani").getStatus())
                .isEqualTo(404);
    }

    @Test
    void aLongListGoesOnWithoutHoleOrDouble() throws Exception {
        for (int n = 0; n < 47; n++) {
            UUID id = told(giulia, "Avviso %02d".formatted(n), false);
            if (n < 25) {
                send(giulia, "/account/avvisi/" + id + "/lettura", "apri", "false");
            }
        }
        java.util.ArrayList<String> seen = new java.util.ArrayList<>();
        String path = "/account/avvisi";
        while (path != null) {
            Document page = page(giulia, path);
            seen.addAll(titles(page, "fresh"));
            seen.addAll(titles(page, "old"));
            Element next = page.selectFirst("a[rel=next]");
            path = next == null ? null : next.attr("href");
        }
        assertThat(seen).hasSize(47).doesNotHaveDuplicates();
        assertThat(seen.get(0)).isEqualTo("Avviso 46");
        assertThat(seen.get(22)).isEqualTo("Avviso 24");
        assertThat(titles(page(giulia, "/account/avvisi?dopo=1_zz_garbage"), "fresh"))
                .hasSize(20);
    }
}
