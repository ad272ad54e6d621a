package it.cooperazionedigitale.accounts.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.outbox.GoldenLetters;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.post.MailPaper;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every letter about an account has its golden files, in both languages: src/test/resources/account-mails. */
@PortalTest
class AccountLettersTests {

    private static final Instant WHEN = Instant.parse("2027-03-31T09:59:58Z");

    @Autowired
    private AccountLetters letters;

    @Autowired
    private MailPaper paper;

    @Test
    void everyLetterIsAsItsGoldenFilesSay() throws IOException {
        GoldenLetters golden = new GoldenLetters("account-mails", paper);
        for (String language : new String[] {"it", "en"}) {
            for (String name : GoldenLetters.names("accounts", "accounts.letter")) {
                Account giulia =
                        Account.begin("giulia@example.org", "Giulia D’Angelò", "hash", language, Instant.EPOCH);
                if (!name.equals("confirm")) {
                    giulia.confirmAddress(Instant.EPOCH);
                }
                Object argument = name.startsWith("change") ? "nuova@example.org" : moment(WHEN);
                String to = name.equals("changeNew") ? "nuova@example.org" : giulia.email();
                OutgoingMail mail = letters.mail(giulia, to, new Letter(name, "1", "/pagina/SEGRETO", argument));
                assertThat(mail.words().subject()).doesNotContain("Giulia", "@");
                assertThat(mail.path()).isEqualTo("/pagina/SEGRETO");
                assertThat(mail.copyText()).doesNotContain("SEGRETO");
                golden.add(name, mail);
            }
        }
        golden.compare(12);
    }

    @Test
    void anAddressNotKnownToBeHersHasNoCopyInHerPortal() {
        Account giulia = Account.begin("giulia@example.org", "Giulia", "hash", "it", Instant.EPOCH);
        Letter letter = new Letter("changeNew", "1", "/indirizzo/SEGRETO", "nuova@example.org");
        assertThat(letters.mail(giulia, "giulia@example.org", letter).to().account())
                .isNull();
        giulia.confirmAddress(Instant.EPOCH);
        assertThat(letters.mail(giulia, "nuova@example.org", letter).to().account())
                .isNull();
        assertThat(letters.mail(giulia, "giulia@example.org", letter).to().account())
                .isEqualTo(giulia.id());
    }
}
