package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A paper in a body's drawer with all its versions; the last one counts, the others are its history. */
@Entity
@Table(schema = "documents", name = "drawer_document")
public class DrawerDocument {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 120;
    private static final int VERSIONS = 50;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private DrawerKind kind;

    @Personal(value = What.DOCUMENT, use = Processing.FILES, end = AtErasure.HELD, hold = Hold.BODY)
    private @Nullable String title;

    private Instant addedAt;

    @ElementCollection
    @CollectionTable(schema = "documents", name = "drawer_version", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<DrawerVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DrawerDocument() {}

    /** Puts a paper into a body's drawer, for now without a file. */
    public static DrawerDocument add(UUID organisation, DrawerKind kind, @Nullable String title, Instant now) {
        String tidy = title == null
                ? ""
                : title.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        if (kind == DrawerKind.OTHER && (tidy.length() < SHORTEST || tidy.length() > LONGEST)) {
            throw new Refusal("documents.drawer.title.wrong", LONGEST);
        }
        DrawerDocument document = new DrawerDocument();
        document.id = Ids.next();
        document.organisationId = organisation;
        document.kind = kind;
        document.title = kind == DrawerKind.OTHER ? tidy : null;
        document.addedAt = now;
        return document;
    }

    /** A newer version; the one before stays in the history. */
    public void renew(UUID file, @Nullable LocalDate expiresOn) {
        if (versions.stream().anyMatch(one -> one.file().equals(file))) {
            return;
        }
        if (versions.size() >= VERSIONS) {
            throw new Refusal("documents.drawer.tooManyVersions", VERSIONS);
        }
        versions.add(new DrawerVersion(file, expiresOn));
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public DrawerKind kind() {
        return kind;
    }

    public @Nullable String title() {
        return title;
    }

    /** Oldest first. */
    public List<DrawerVersion> versions() {
        return List.copyOf(versions);
    }

    /** The file of the version that counts, if there is one yet. */
    public @Nullable UUID currentFile() {
        return versions.isEmpty() ? null : versions.get(versions.size() - 1).file();
    }
}
