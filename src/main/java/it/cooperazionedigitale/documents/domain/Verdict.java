package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found out.
 *
 * @param finding what is wrong, or null for a clean file
 * @param detail more about it, for those who look into the quarantine
 * @param scanned whether a virus scanner has seen it
 * @param reading what readers get, where that is not the file itself
 * @param signatures who signed
 */
public record Verdict(
        @Nullable Finding finding,
        @Nullable String detail,
        boolean scanned,
        @Nullable ReadingCopy reading,
        List<FileSignature> signatures) {

    /** Something is wrong. */
    public static Verdict refused(Finding finding, @Nullable String detail, boolean scanned) {
        return new Verdict(finding, detail, scanned, null, List.of());
    }
}
