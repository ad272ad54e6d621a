package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal representative ticks the declarations, one by one. */
@Service
public class ConfirmDeclarations {

    private final Applications applications;
    private final Acts acts;

    ConfirmDeclarations(Applications applications, Acts acts) {
        this.applications = applications;
        this.acts = acts;
    }

    /** Keeps exactly the ticked ones; all are needed only for sending. */
    @Transactional
    @PreAuthorize("@applicationRules.maySign(#id, #viewer)")
    public void confirm(UUID id, Set<Declaration> ticked, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        if (!application.declarations().equals(ticked)) {
            Set<Declaration> from = Set.copyOf(application.declarations());
            application.declare(ticked);
            acts.drafted(id, "application.declared", viewer, Changes.of("declarations", from, ticked));
        }
    }
}
