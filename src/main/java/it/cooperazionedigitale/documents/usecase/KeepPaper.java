package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.documents.DrawerKind;
import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.documents.domain.DrawerDocument;
import it.cooperazionedigitale.documents.domain.DrawerDocuments;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the team puts a paper into the body's drawer, or a newer version of one that is there. */
@Service
public class KeepPaper {

    /** What fits into a drawer. */
    public static final Slot SLOT = Slot.papers("drawer");

    private static final int MOST = 100;

    private final DrawerDocuments drawer;
    private final Filing filing;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepPaper(DrawerDocuments drawer, Filing filing, AuditTrail audit, JdbcClient jdbc, Clock clock) {
        this.drawer = drawer;
        this.filing = filing;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is put in.
     *
     * @param document the paper that gets a newer version, or null for a new one
     * @param kind what it is
     * @param title its title, for other papers
     * @param expiresOn its last day, if it has one
     * @param upload the bytes
     */
    public record Paper(
            @Nullable UUID document,
            DrawerKind kind,
            @Nullable String title,
            @Nullable LocalDate expiresOn,
            UUID upload) {}

    /** Keeps it; of the usual papers there is one each, so a second one becomes its newer version. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'EDITOR')")
    public UUID keep(UUID organisation, Paper paper, Viewer viewer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("documents.drawer/" + organisation)
                .query((row, n) -> 1)
                .single();
        DrawerDocument document = document(organisation, paper);
        UUID file = filing.file(paper.upload(), SLOT, new FileOwner(organisation, document.id()), viewer);
        UUID before = document.currentFile();
        document.renew(file, paper.expiresOn());
        drawer.save(document);
        Changes told = Changes.of("file", before, file).with("kind", document.kind());
        audit.record(viewer, "drawer.kept", "drawer", document.id(), null, told);
        return document.id();
    }

    private DrawerDocument document(UUID organisation, Paper paper) {
        if (paper.document() != null) {
            return drawer.findByIdAndOrganisationId(paper.document(), organisation)
                    .orElseThrow(NotFound::new);
        }
        if (paper.kind() != DrawerKind.OTHER) {
            return drawer.findByOrganisationIdAndKind(organisation, paper.kind())
                    .orElseGet(() -> DrawerDocument.add(organisation, paper.kind(), null, clock.instant()));
        }
        if (drawer.countByOrganisationId(organisation) >= MOST) {
            throw new Refusal("documents.drawer.full", MOST);
        }
        DrawerDocument another = DrawerDocument.add(organisation, paper.kind(), paper.title(), clock.instant());
        return drawer.kept(organisation, another.title(), paper.upload()).orElse(another);
    }
}
