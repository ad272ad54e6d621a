package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.documents.domain.Upload;
import it.cooperazionedigitale.documents.domain.Uploads;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody announces a file: its name and its size, before the first byte. */
@Service
public class StartUpload {

    private static final Duration OPEN_FOR = Duration.ofMinutes(2);

    private final Uploads uploads;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final DayShare share;
    private final int together;

    StartUpload(
            Uploads uploads,
            JdbcClient jdbc,
            Clock clock,
            DayShare share,
            @Value("${portal.files.together:4}") int together) {
        this.uploads = uploads;
        this.jdbc = jdbc;
        this.clock = clock;
        this.share = share;
        this.together = together;
    }

    /** Takes note of it; refused when it is too big, when too many are under way, or when the day's share is used up. */
    @Transactional
    @PreAuthorize("#viewer.signedIn()")
    public UploadState start(@Nullable String name, long size, Viewer viewer) {
        Instant now = clock.instant();
        Upload upload = Upload.announce(viewer.id(), name, size, now);
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("documents.upload/" + viewer.id())
                .query((row, n) -> 1)
                .single();
        if (uploads.open(viewer.id(), now.minus(OPEN_FOR)) >= together) {
            throw new Refusal("documents.refusal.tooManyAtOnce", together);
        }
        share.take(viewer.id(), size);
        return UploadState.of(uploads.save(upload));
    }
}
