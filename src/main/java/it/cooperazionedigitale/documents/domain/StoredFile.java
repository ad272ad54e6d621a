package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.FileCopy.Hindrance;
import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.FileState;
import it.cooperazionedigitale.documents.Finding;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A file that was handed in: pending until it has its verdict, and handed out only if that says clean. */
@Entity
@Table(schema = "documents", name = "file")
public class StoredFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;
    private String purpose;
    private @Nullable UUID subjectId;

    @Personal(value = What.DOCUMENT, use = Processing.FILES, end = AtErasure.HELD, hold = Hold.BODY)
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private String sha256;
    private UUID contentKey;
    private String kinds;

    @Personal(value = What.TIE, use = Processing.FILES, end = AtErasure.LEADS_NOWHERE)
    private UUID sentBy;

    @Personal(value = What.TRACE, use = Processing.FILES, end = AtErasure.LEADS_NOWHERE)
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private FileState state = FileState.PENDING;

    private @Nullable Instant checkedAt;
    private boolean scanned;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    @Personal(value = What.DOCUMENT, use = Processing.FILES, end = AtErasure.HELD, hold = Hold.BODY)
    private @Nullable String findingDetail;

    @Embedded
    private @Nullable ReadingCopy reading;

    private @Nullable Instant removedAt;

    @ElementCollection
    @CollectionTable(schema = "documents", name = "signature", joinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<FileSignature> signatures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    /** Makes a file of a whole upload that fits the slot. */
    public static StoredFile of(Upload upload, Slot slot, FileOwner owner, UUID sentBy, Instant now) {
        upload.check(slot);
        StoredFile file = new StoredFile();
        file.id = Ids.next();
        file.organisationId = owner.organisation();
        file.purpose = slot.purpose();
        file.subjectId = owner.subject();
        file.kind = Objects.requireNonNull(upload.kind());
        file.name = FileName.ending(upload.name(), file.kind);
        file.size = upload.size();
        file.sha256 = Objects.requireNonNull(upload.sha256());
        file.contentKey = upload.id();
        file.kinds = slot.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        file.sentBy = sentBy;
        file.sentAt = now;
        return file;
    }

    /** The same for another thing of the body: one content, one verdict, two files. */
    public StoredFile again(FileOwner owner, UUID by, Instant now) {
        StoredFile file = new StoredFile();
        file.id = Ids.next();
        file.organisationId = owner.organisation();
        file.purpose = purpose;
        file.subjectId = owner.subject();
        file.name = name;
        file.kind = kind;
        file.size = size;
        file.sha256 = sha256;
        file.contentKey = contentKey;
        file.kinds = kinds;
        file.sentBy = by;
        file.sentAt = now;
        file.judge(new Verdict(null, null, scanned, reading, signatures()), Objects.requireNonNull(checkedAt));
        return file;
    }

    /** What keeps it from serving in this slot too, if anything does. */
    public Optional<Hindrance> hindrance(Slot slot) {
        if (state != FileState.CLEAN) {
            return Optional.of(Hindrance.valueOf(state.name()));
        }
        if (!slot.kinds().contains(kind) || reading != null && !slot.kinds().contains(reading.kind())) {
            return Optional.of(Hindrance.KIND);
        }
        return size > slot.maxBytes() ? Optional.of(Hindrance.SIZE) : Optional.empty();
    }

    /** Whether it was handed in for this and nothing else. */
    public boolean isFor(Slot slot, FileOwner owner) {
        return purpose.equals(slot.purpose())
                && organisationId.equals(owner.organisation())
                && Objects.equals(subjectId, owner.subject());
    }

    /** Takes the verdict; a second one changes nothing. */
    public void judge(Verdict verdict, Instant now) {
        if (state != FileState.PENDING) {
            return;
        }
        checkedAt = now;
        scanned = verdict.scanned();
        finding = verdict.finding();
        findingDetail = verdict.detail();
        state = finding == null ? FileState.CLEAN : FileState.REFUSED;
        if (finding == null) {
            reading = verdict.reading();
            signatures.addAll(verdict.signatures());
        }
    }

    /** Its content is no longer what was checked: it goes into quarantine; twice is once. */
    public boolean foundChanged(Instant now) {
        if (state != FileState.CLEAN) {
            return false;
        }
        state = FileState.REFUSED;
        finding = Finding.CHANGED;
        checkedAt = now;
        signatures.clear();
        return true;
    }

    /** Back into the queue: a refused file is looked at once more. */
    public void lookAgain() {
        if (state != FileState.REFUSED) {
            throw new Refusal("documents.refusal.notInQuarantine");
        }
        state = FileState.PENDING;
        checkedAt = null;
        finding = null;
        findingDetail = null;
        scanned = false;
    }

    /** Its content goes; twice is once. A file that waits for its check cannot go under the checker's hands. */
    public boolean remove(Instant now) {
        if (state == FileState.PENDING) {
            throw new Refusal("documents.refusal.beingChecked");
        }
        boolean first = state != FileState.REMOVED;
        if (first) {
            state = FileState.REMOVED;
            removedAt = now;
        }
        return first;
    }

    /** What the slot took: an envelope may hold these. */
    public Set<FileKind> kindsTaken() {
        return Arrays.stream(kinds.split(","))
                .map(FileKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileKind.class)));
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String purpose() {
        return purpose;
    }

    public @Nullable UUID subjectId() {
        return subjectId;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public UUID contentKey() {
        return contentKey;
    }

    public UUID sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public FileState state() {
        return state;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    public boolean scanned() {
        return scanned;
    }

    public @Nullable Finding finding() {
        return finding;
    }

    public @Nullable String findingDetail() {
        return findingDetail;
    }

    public @Nullable ReadingCopy reading() {
        return reading;
    }

    public List<FileSignature> signatures() {
        return List.copyOf(signatures);
    }
}
