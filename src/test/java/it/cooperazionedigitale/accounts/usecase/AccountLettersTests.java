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
import org.springframework.context.support.DefaultMessageSourceResolvable;

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
                String to = name.equals("changeNew") ? "nuova@example.org" : giulia.email();
                OutgoingMail mail = letters.mail(giulia, to, new Letter(name, "1", "/pagina/SEGRETO", arguments(name)));
                assertThat(mail.words().subject()).doesNotContain("Giulia", "@");
                assertThat(mail.path()).isEqualTo("/pagina/SEGRETO");
                assertThat(mail.copyText()).doesNotContain("SEGRETO");
                golden.add(name, mail);
            }
        }
        golden.compare(12);
    }

    private static Object[] arguments(String letter) {
        if (letter.startsWith("role")) {
            Object role = new DefaultMessageSourceResolvable("site.role.BOARD");
            return letter.endsWith("Admins")
                    ? new Object[] {role, "Marta Bianchi", "Irene Conti", "Segue i bandi da gennaio."}
                    : new Object[] {role, "Segue i bandi da gennaio."};
        }
        return new Object[] {letter.startsWith("change") ? "nuova@example.org" : moment(WHEN)};
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
