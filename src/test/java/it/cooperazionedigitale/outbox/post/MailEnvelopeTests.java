package it.cooperazionedigitale.outbox.post;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.UnsubscribeLinks;
import it.cooperazionedigitale.shared.Ids;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails that one may end say so to the mail program (RFC 8058), whether the reader has an account or only left an address. */
@PortalTest
class MailEnvelopeTests {

    @Autowired
    private MailEnvelope envelope;

    @Autowired
    private UnsubscribeLinks links;

    @Autowired
    private Clock clock;

    private final UUID whose = Ids.next();

    @Test
    void whoOnlyLeftAnAddressEndsTheMailsFromTheMailProgram() throws Exception {
        MimeMessage message = message(null, whose, MailFamily.NEWS);
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(ends(message)).isEqualTo(new UnsubscribeLinks.Ends(whose, MailFamily.NEWS));
    }

    @Test
    void soDoesAPersonWithAnAccount() throws Exception {
        assertThat(ends(message(whose, null, MailFamily.APPLICATIONS)))
                .isEqualTo(new UnsubscribeLinks.Ends(whose, MailFamily.APPLICATIONS));
    }

    @Test
    void whatMustArriveAndWhatANobodyGetsHaveNoSuchLink() throws Exception {
        assertThat(message(whose, null, MailFamily.SERVICE).getHeader("List-Unsubscribe"))
                .isNull();
        assertThat(message(null, null, MailFamily.NEWS).getHeader("List-Unsubscribe"))
                .isNull();
        assertThat(message(null, null, MailFamily.NEWS).getHeader("List-Unsubscribe-Post"))
                .isNull();
    }

    private UnsubscribeLinks.Ends ends(MimeMessage message) throws MessagingException {
        String header = message.getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<http").endsWith(">").contains("/disiscriviti/");
        return links.read(header.substring(header.lastIndexOf('/') + 1, header.length() - 1))
                .orElseThrow();
    }

    private MimeMessage message(@Nullable UUID account, @Nullable UUID subscription, MailFamily family)
            throws Exception {
        return envelope.message(
                new ClaimedMail(
                        Ids.next(),
                        "ada@example.org",
                        account,
                        subscription,
                        "it",
                        family,
                        "È uscito un bando",
                        "Ciao,",
                        "è uscito un bando.",
                        "Leggi il bando",
                        "/bandi",
                        false,
                        clock.instant(),
                        1,
                        "prova"),
                Session.getInstance(new Properties()));
    }
}
