package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.JoinCode;
import it.cooperazionedigitale.applications.domain.JoinDoor;
import it.cooperazionedigitale.applications.domain.JoinDoors;
import it.cooperazionedigitale.applications.domain.ProjectForms;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the lead's team makes a code by which other bodies ask to take part. */
@Service
public class MakeJoinCode {

    private final Applications applications;
    private final CallDirectory calls;
    private final JoinDoors doors;
    private final Acts acts;
    private final Clock clock;

    MakeJoinCode(Applications applications, CallDirectory calls, JoinDoors doors, Acts acts, Clock clock) {
        this.applications = applications;
        this.calls = calls;
        this.doors = doors;
        this.acts = acts;
        this.clock = clock;
    }

    /** A new code, told once; the earlier one leads nowhere from now on. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public JoinCode make(UUID id, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        CallSummary call = calls.find(application.callId()).orElseThrow(NotFound::new);
        if (!ProjectForms.together(application.projectForm(), call.rules())) {
            throw new Refusal("applications.refusal.aloneHasNoCode");
        }
        JoinCode code = JoinCode.fresh();
        Instant now = clock.instant();
        doors.findById(id)
                .ifPresentOrElse(door -> door.change(code, now), () -> doors.save(JoinDoor.open(id, code, now)));
        acts.drafted(id, "application.joinCodeMade", viewer, Map.of());
        return code;
    }
}
