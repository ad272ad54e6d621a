package it.cooperazionedigitale.documents.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.documents.domain.DrawerDocument;
import it.cooperazionedigitale.documents.domain.DrawerDocuments;
import it.cooperazionedigitale.documents.domain.DrawerVersion;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A paper goes out of the drawer, with all its versions; not while something that was sent needs one of them. */
@Service
public class RemovePaper {

    private final DrawerDocuments drawer;
    private final FileRemoval removal;
    private final AuditTrail audit;

    RemovePaper(DrawerDocuments drawer, FileRemoval removal, AuditTrail audit) {
        this.drawer = drawer;
        this.removal = removal;
        this.audit = audit;
    }

    /** Takes it out; the contents go after the commit. */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'EDITOR')")
    public void remove(UUID organisation, UUID id, Viewer viewer) {
        DrawerDocument document =
                drawer.findByIdAndOrganisationId(id, organisation).orElseThrow(NotFound::new);
        removal.remove(document.versions().stream().map(DrawerVersion::file).toList(), null, viewer);
        drawer.delete(document);
        audit.record(
                viewer,
                "drawer.removed",
                "drawer",
                id,
                null,
                Map.of("kind", document.kind().name()));
    }
}
