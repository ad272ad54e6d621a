package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of applications out of the portal: one act, with the filters and how many there were. */
@Service
public class ExportApplications {

    private final DeskQueries sent;
    private final AuditTrail audit;

    ExportApplications(DeskQueries sent, AuditTrail audit) {
        this.sent = sent;
        this.audit = audit;
    }

    /**
     * The applications that fit and that the viewer may see.
     *
     * @param filters the same filters as they stand in the address, for the trail
     */
    @Transactional
    @PreAuthorize("#viewer.hasAny('STAFF', 'BOARD', 'AUDITOR', 'HUB_MANAGER', 'NODE_OFFICER')")
    public List<DeskQueries.Row> export(SentFilter filter, String filters, Viewer viewer) {
        DeskQueries.Page found = sent.whole(filter, viewer);
        if (found.rows().isEmpty()) {
            throw new Refusal("applications.refusal.exportEmpty");
        }
        if (found.after()) {
            throw new Refusal("applications.refusal.exportLong", ItalianFormats.number(DeskQueries.TAKEN));
        }
        audit.record(
                viewer,
                "applications.exported",
                "list",
                Ids.next(),
                null,
                Map.of("filters", filters, "count", found.rows().size()));
        return found.rows();
    }
}
