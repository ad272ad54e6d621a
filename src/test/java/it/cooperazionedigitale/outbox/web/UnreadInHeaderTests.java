package it.cooperazionedigitale.outbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.DemoTest;
import it.cooperazionedigitale.HttpVisitor;
import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountRegistration;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.Wording;
import it.cooperazionedigitale.shared.Ids;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The header says in words how many notices wait, and knows it from the one look at the session. */
@DemoTest
class UnreadInHeaderTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRegistration registration;

    @Autowired
    private AccountDirectory accounts;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theNumberIsThatOfNow() throws Exception {
        String email = "lea-" + Ids.next() + "@example.org";
        UUID lea = registration.register(email, "Lea", "una frase lunga e facile");
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(email, "una frase lunga e facile");
        int before = said(visitor);
        tell(lea, email, "uno");
        tell(lea, email, "due");
        assertThat(said(visitor)).isEqualTo(before + 2);
        visitor.submit("/account/avvisi", "/account/avvisi/letture", Map.of("fino", "32503680000000000"));
        assertThat(said(visitor)).isZero();
        assertThat(new HttpVisitor(port).page("/").select("a.notices")).isEmpty();
    }

    @Test
    void theHomeShowsTheNewestThreeAndNoOtherPageDoes() throws Exception {
        HttpVisitor marco = new HttpVisitor(port);
        marco.signIn("marco@example.org", "cooperazione-digitale");
        marco.submit("/account/avvisi", "/account/avvisi/letture", Map.of("fino", "32503680000000000"));
        assertThat(marco.page("/trasformatrice").select("section.told")).isEmpty();
        UUID account = accounts.findByEmail("marco@example.org").orElseThrow().id();
        for (String title : List.of("Uno", "Due", "Tre", "Quattro")) {
            tell(account, "marco@example.org", title);
        }
        Document home = marco.page("/trasformatrice");
        assertThat(home.select("section.told button").eachText()).containsExactly("Quattro", "Tre", "Due");
        assertThat(marco.page("/trasformatrice/progetti").select("section.told"))
                .isEmpty();
        HttpResponse<String> opened = marco.submit(
                "/trasformatrice", home.selectFirst("section.told form").attr("action"), Map.of("apri", "true"));
        assertThat(opened.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/bandi"));
        assertThat(said(marco)).isEqualTo(3);
    }

    private void tell(UUID account, String email, String occasion) {
        transaction.executeWithoutResult(status -> outbox.enqueue(new OutgoingMail(
                "test/" + account + "/" + Ids.next(),
                new Addressee(email, account, "Lea", Locale.ITALIAN),
                MailFamily.NEWS,
                new Wording(occasion, "Ciao Lea,", "c’è una novità.", "Apri", null),
                "/bandi",
                false,
                null)));
    }

    private static int said(HttpVisitor visitor) throws Exception {
        String words =
                visitor.page("/account/organizzazioni").select("a.notices").text();
        assertThat(words).startsWith("Avvisi");
        return words.equals("Avvisi") ? 0 : Integer.parseInt(words.replaceAll("\\D", ""));
    }
}
