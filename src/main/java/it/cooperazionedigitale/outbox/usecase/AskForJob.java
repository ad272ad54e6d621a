package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.outbox.jobs.JobScheduler;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TimedJob;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator asks for a job at once. */
@Service
public class AskForJob {

    private final JobScheduler scheduler;
    private final List<TimedJob> jobs;
    private final AuditTrail audit;

    AskForJob(JobScheduler scheduler, List<TimedJob> jobs, AuditTrail audit) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Has the job run within seconds, in one of the instances; one that runs already is left to end. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void ask(String name, Viewer viewer) {
        if (jobs.stream().noneMatch(job -> job.name().equals(name))) {
            throw new NotFound();
        }
        UUID id = UUID.nameUUIDFromBytes(("job " + name).getBytes(StandardCharsets.UTF_8));
        audit.record(viewer, "job.askedFor", "job", id, null, Map.of("job", name));
        scheduler.bringForward(name, Clock.systemUTC());
    }
}
