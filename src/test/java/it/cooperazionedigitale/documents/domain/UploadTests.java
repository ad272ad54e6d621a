package it.cooperazionedigitale.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An upload knows where the next piece goes, and says no in words. */
class UploadTests {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final String PRINT = "0".repeat(64);

    private static Upload of(long size) {
        return Upload.announce(Ids.next(), "a.pdf", size, NOW);
    }

    @Test
    void nothingAndTooMuchAreRefusedBeforeAByteTravels() {
        assertThatThrownBy(() -> of(0)).isInstanceOf(Refusal.class).hasMessage("documents.refusal.empty");
        assertThatThrownBy(() -> of(Slot.MOST + 1)).hasMessageStartingWith("documents.refusal.tooBig");
        assertThat(of(Slot.MOST).size()).isEqualTo(26_214_400);
    }

    @Test
    void aPieceThatIsHereAlreadyIsSkippedAndAGapIsRefused() {
        Upload upload = of(100);
        assertThat(upload.alreadyHere(0, 40)).isZero();
        upload.grow(40, NOW);
        assertThat(upload.alreadyHere(0, 40)).isEqualTo(40);
        assertThat(upload.alreadyHere(20, 40)).isEqualTo(20);
        assertThatThrownBy(() -> upload.alreadyHere(41, 10)).hasMessage("documents.refusal.gap");
        assertThatThrownBy(() -> upload.alreadyHere(40, 61)).hasMessage("documents.refusal.gap");
        assertThatThrownBy(() -> upload.alreadyHere(-1, 10)).hasMessage("documents.refusal.gap");
    }

    @Test
    void onlyAWholeUploadThatFitsBecomesAFile() {
        Upload upload = of(10);
        Slot papers = Slot.papers("drawer");
        assertThatThrownBy(() -> upload.check(papers)).hasMessage("documents.refusal.gap");
        assertThatThrownBy(() -> upload.complete(PRINT, new Content(FileKind.PDF, "x"), NOW))
                .hasMessage("documents.refusal.gap");
        upload.grow(10, NOW);
        upload.complete(PRINT, new Content(FileKind.PDF, "application/pdf"), NOW);
        upload.check(papers);
        Slot pictures = new Slot("x", Set.of(FileKind.PNG), 1_000, true);
        assertThatThrownBy(() -> upload.check(pictures)).hasMessageStartingWith("documents.refusal.kind.PDF");
        Slot small = new Slot("x", Set.of(FileKind.PDF), 9, true);
        assertThatThrownBy(() -> upload.check(small)).hasMessageStartingWith("documents.refusal.tooBig");
    }
}
