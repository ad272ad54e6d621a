package it.cooperazionedigitale.organisations.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.GoldenLetters;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.outbox.post.MailPaper;
import it.cooperazionedigitale.shared.Ids;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail about bodies and teams has its golden files, in src/test/resources/body-mails. */
@PortalTest
class BodyLettersTests {

    private static final Instant WHEN = Instant.parse("2027-03-15T11:00:00Z");
    private static final Set<String> TO_ADDRESSES = Set.of("invited", "ibanByPec");

    @Autowired
    private BodyLetters letters;

    @Autowired
    private MailPaper paper;

    @Test
    void everyMailIsAsItsGoldenFilesSay() throws IOException {
        GoldenLetters golden = new GoldenLetters("body-mails", paper);
        for (Locale language : Set.of(Locale.ITALIAN, Locale.ENGLISH)) {
            for (String name : GoldenLetters.names("organisations", "organisations.mail")) {
                boolean known = !TO_ADDRESSES.contains(name);
                if (known || language.equals(Locale.ITALIAN)) {
                    OutgoingMail mail = letters.mail(
                            known
                                    ? new Addressee(
                                            "giulia@example.org", Ids.of("test/giulia"), "Giulia D’Angelò", language)
                                    : Addressee.stranger("ada@example.org"),
                            new Letter(name, "1", "/coop", arguments(name).toArray()));
                    assertThat(mail.words().subject()).doesNotContain("Giulia", "Fili", "@", "IT••", "{");
                    golden.add(name, mail);
                }
            }
        }
        golden.compare(26);
    }

    private static List<Object> arguments(String name) {
        if (name.startsWith("iban")) {
            return name.equals("ibanConfirmed")
                    ? List.of("Fili d’Erba", "IT•• •••• 3456", moment(WHEN))
                    : List.of("Fili d’Erba", "IT•• •••• 3456", "Ada Nardozza", moment(WHEN));
        }
        return List.of("Fili d’Erba", "Ada Nardozza", name.equals("invited") ? moment(WHEN) : "ada@example.org");
    }
}
