package it.cooperazionedigitale.transformers.web.accreditation;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.transformers.domain.Evidence;
import it.cooperazionedigitale.transformers.domain.PastJob;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the typed jobs and says at its field what is wrong with each. */
@Component
class EvidenceReading {

    private final Clock clock;

    EvidenceReading(Clock clock) {
        this.clock = clock;
    }

    Evidence evidence(AccreditationForm form, Errors errors) {
        List<PastJob> jobs = new ArrayList<>();
        for (int place = 0; place < form.getJobs().size(); place++) {
            jobs.add(job(place, form.getJobs().get(place), errors));
        }
        Evidence evidence = new Evidence(jobs);
        if (!errors.hasFieldErrors("jobs*") && !evidence.hasDifferentClients()) {
            errors.rejectValue("jobs[1].client", "transformers.job.client.same");
        }
        return evidence;
    }

    private PastJob job(int place, JobForm form, Errors errors) {
        String path = "jobs[" + place + "].";
        int number = place + 1;
        int thisYear = ItalianFormats.dayOf(clock.instant()).getYear();
        String typed = form.getYear().strip();
        int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
        PastJob job = new PastJob(form.getTitle(), form.getClient(), year);
        text(path + "title", number, job.title(), "transformers.job.title.missing", errors);
        text(path + "client", number, job.client(), "transformers.job.client.missing", errors);
        if (!Evidence.isRecent(year, thisYear)) {
            errors.rejectValue(
                    path + "year",
                    "transformers.job.year.wrong",
                    new Object[] {number, String.valueOf(thisYear - Evidence.YEARS), String.valueOf(thisYear)},
                    null);
        }
        return job;
    }

    private static void text(String path, int number, String text, String missing, Errors errors) {
        if (text.isEmpty()) {
            errors.rejectValue(path, missing, new Object[] {number}, null);
        } else if (text.length() > PastJob.LONGEST) {
            errors.rejectValue(path, "transformers.job.tooLong", new Object[] {number, PastJob.LONGEST}, null);
        }
    }
}
