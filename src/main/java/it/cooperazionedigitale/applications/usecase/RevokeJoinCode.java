package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.JoinDoors;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the lead's team takes the code back: nobody can ask any more. */
@Service
public class RevokeJoinCode {

    private final Applications applications;
    private final JoinDoors doors;
    private final Acts acts;

    RevokeJoinCode(Applications applications, JoinDoors doors, Acts acts) {
        this.applications = applications;
        this.doors = doors;
        this.acts = acts;
    }

    /** Takes it back; a second time changes nothing. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public void revoke(UUID id, Viewer viewer) {
        applications.hold(id).orElseThrow(NotFound::new).requireDraft();
        doors.findById(id).ifPresent(door -> {
            doors.delete(door);
            acts.drafted(id, "application.joinCodeRevoked", viewer, Map.of());
        });
    }
}
