package it.cooperazionedigitale.calls.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.outbox.GoldenLetters;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.post.MailPaper;
import it.cooperazionedigitale.shared.Ids;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail about calls has its golden files, in src/test/resources/call-mails. */
@PortalTest
class CallLettersTests {

    @Autowired
    private CallLetters letters;

    @Autowired
    private MailPaper paper;

    @Test
    void everyMailIsAsItsGoldenFilesSay() throws IOException {
        GoldenLetters golden = new GoldenLetters("call-mails", paper);
        for (Locale language : Set.of(Locale.ITALIAN, Locale.ENGLISH)) {
            AccountSummary giulia = new AccountSummary(
                    Ids.of("test/giulia"), "Giulia D’Angelò", "giulia@example.org", Set.of(), language);
            for (String name : GoldenLetters.names("calls", "calls.letter")) {
                OutgoingMail mail = letters.mail(
                        giulia,
                        CallLetters.letter(
                                name, "1", "/bandi/terza/domande-frequenti", "MI3", "Non riguarda il bando."));
                assertThat(mail.words().subject()).doesNotContain("Giulia", "@", "{");
                golden.add(name, mail);
            }
        }
        golden.compare(4);
    }
}
