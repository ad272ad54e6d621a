package it.cooperazionedigitale.documents.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Finding;
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

/** The letter about a file that was not accepted has its golden files, in src/test/resources/document-mails. */
@PortalTest
class RefusedFileLetterTests {

    @Autowired
    private WriteWhenFileRefused letters;

    @Autowired
    private MailPaper paper;

    @Test
    void theLetterIsAsItsGoldenFilesSay() throws IOException {
        GoldenLetters golden = new GoldenLetters("document-mails", paper);
        for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH)) {
            AccountSummary giulia = new AccountSummary(
                    Ids.of("test/giulia"), "Giulia D’Angelò", "giulia@example.org", Set.of(), language);
            FileSummary file = new FileSummary(
                    Ids.of("test/file"),
                    Ids.of("test/body"),
                    "drawer",
                    null,
                    "bilancio.pdf",
                    FileKind.PDF,
                    1234,
                    "",
                    FileState.REFUSED,
                    Finding.ACTIVE,
                    giulia.id(),
                    Instant.EPOCH,
                    true,
                    null,
                    List.of());
            OutgoingMail mail = letters.mail(giulia, file);
            assertThat(mail.words().subject()).doesNotContain("Giulia", "bilancio");
            golden.add("refused", mail);
        }
        assertThat(GoldenLetters.names("documents", "documents.mail")).containsExactly("refused");
        golden.compare(2);
    }
}
