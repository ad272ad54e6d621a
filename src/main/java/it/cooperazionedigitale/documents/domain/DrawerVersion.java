package it.cooperazionedigitale.documents.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a paper: its file and its last day. */
@Embeddable
public class DrawerVersion {

    private UUID fileId;
    private @Nullable LocalDate expiresOn;

    @SuppressWarnings("NullAway.Init")
    protected DrawerVersion() {}

    DrawerVersion(UUID fileId, @Nullable LocalDate expiresOn) {
        this.fileId = fileId;
        this.expiresOn = expiresOn;
    }

    public UUID file() {
        return fileId;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }
}
