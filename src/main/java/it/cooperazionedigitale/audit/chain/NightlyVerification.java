package it.cooperazionedigitale.audit.chain;

import it.cooperazionedigitale.audit.Verification;
import it.cooperazionedigitale.site.TimedJob;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at the whole trail each night; a trail that was tampered with is an error in the log and at the administrator's home. */
@Component
class NightlyVerification implements TimedJob {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyVerification.class);
    private static final LocalTime HOUR = LocalTime.of(3, 30);

    private final Verifying verifying;
    private final Verifications verifications;

    NightlyVerification(Verifying verifying, Verifications verifications) {
        this.verifying = verifying;
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "audit-verification";
    }

    @Override
    public String words() {
        return "audit.job.verification";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(HOUR);
    }

    @Override
    public int run() {
        Verification found = verifying.verify();
        verifications.add(found);
        if (!found.well()) {
            LOG.error(
                    "The audit trail was tampered with: {} findings, see /admin/audit.",
                    found.findings().size());
        }
        return (int) Math.min(found.lines(), Integer.MAX_VALUE);
    }
}
