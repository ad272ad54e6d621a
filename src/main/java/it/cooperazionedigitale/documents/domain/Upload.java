package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bytes on their way in, all at once or in pieces; it knows where the next piece goes. */
@Entity
@Table(schema = "documents", name = "upload")
public class Upload {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.FILES, end = AtErasure.DELETED)
    private UUID accountId;

    @Personal(value = What.DOCUMENT, use = Processing.FILES, end = AtErasure.DELETED)
    private String name;

    private long size;
    private long received;
    private @Nullable String sha256;

    @Enumerated(EnumType.STRING)
    private @Nullable FileKind kind;

    private @Nullable String mime;
    private Instant startedAt;
    private Instant touchedAt;
    private @Nullable UUID fileId;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    /** Announces a file; one that is empty or bigger than any slot is refused before a byte of it travels. */
    public static Upload announce(UUID account, @Nullable String name, long size, Instant now) {
        if (size <= 0) {
            throw new Refusal("documents.refusal.empty");
        }
        if (size > Slot.MOST) {
            throw new Refusal("documents.refusal.tooBig", Slot.MOST / (1024 * 1024));
        }
        Upload upload = new Upload();
        upload.id = Ids.next();
        upload.accountId = account;
        upload.name = FileName.safe(name);
        upload.size = size;
        upload.startedAt = now;
        upload.touchedAt = now;
        return upload;
    }

    /**
     * How many bytes of a piece are to be left out because they are here already: a piece that comes twice changes nothing.
     *
     * @return the number of bytes to skip; all of them for a piece that is here already
     */
    public int alreadyHere(long start, int length) {
        if (start < 0 || start > received || start + length > size) {
            throw new Refusal("documents.refusal.gap");
        }
        return (int) Math.min(length, received - start);
    }

    /** More bytes have been stored. */
    public void grow(int bytes, Instant now) {
        received += bytes;
        touchedAt = now;
    }

    /** All bytes are here and have been looked at. */
    public void complete(String fingerprint, Content content, Instant now) {
        if (sha256 != null) {
            return;
        }
        if (received != size) {
            throw new Refusal("documents.refusal.gap");
        }
        sha256 = fingerprint;
        kind = content.kind();
        mime = content.mime();
        touchedAt = now;
    }

    /** Says what does not fit into the slot, in words. */
    public void check(Slot slot) {
        if (sha256 == null) {
            throw new Refusal("documents.refusal.gap");
        }
        if (size > slot.maxBytes()) {
            throw new Refusal("documents.refusal.tooBig", slot.maxBytes() / (1024 * 1024));
        }
        if (kind == null || !slot.kinds().contains(kind)) {
            throw new Refusal(
                    "documents.refusal.kind." + KindInWords.of(kind, mime),
                    slot.rules().inWords());
        }
    }

    /** It has become a file. */
    public void becomes(UUID file) {
        fileId = file;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public long size() {
        return size;
    }

    public long received() {
        return received;
    }

    public boolean whole() {
        return received == size;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    public @Nullable FileKind kind() {
        return kind;
    }

    public @Nullable UUID fileId() {
        return fileId;
    }
}
