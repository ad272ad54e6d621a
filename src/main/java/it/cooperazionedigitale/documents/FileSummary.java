package it.cooperazionedigitale.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other modules know of a file.
 *
 * @param id the file
 * @param organisation the body it belongs to
 * @param purpose what it was handed in for
 * @param subject what it hangs on, if anything
 * @param name its name, safe to show
 * @param kind what it is
 * @param size its bytes
 * @param sha256 the fingerprint of what was sent
 * @param state how far it has come
 * @param finding why it was refused: the key's last part under {@code documents.finding}
 * @param sentBy who handed it in
 * @param sentAt when
 * @param scanned whether a virus scanner has seen it
 * @param readingKind what readers get, where that is not the file itself
 * @param signatures who signed
 */
public record FileSummary(
        UUID id,
        UUID organisation,
        String purpose,
        @Nullable UUID subject,
        String name,
        FileKind kind,
        long size,
        String sha256,
        FileState state,
        @Nullable Finding finding,
        UUID sentBy,
        Instant sentAt,
        boolean scanned,
        @Nullable FileKind readingKind,
        List<SignatureSummary> signatures) {

    /** Whether there is a second thing to download: the signed envelope around what readers see. */
    public boolean signedEnvelope() {
        return kind == FileKind.P7M;
    }
}
