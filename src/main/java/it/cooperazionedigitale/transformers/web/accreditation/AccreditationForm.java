package it.cooperazionedigitale.transformers.web.accreditation;

import it.cooperazionedigitale.transformers.domain.Evidence;
import it.cooperazionedigitale.transformers.usecase.TransformerSheet;
import it.cooperazionedigitale.transformers.web.ProfileForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A candidature, as typed: the profile and three jobs. */
public class AccreditationForm extends ProfileForm {

    private List<JobForm> jobs =
            new ArrayList<>(Stream.generate(JobForm::new).limit(Evidence.FEWEST).toList());

    static AccreditationForm of(TransformerSheet sheet) {
        AccreditationForm form = new AccreditationForm();
        form.take(sheet.profile());
        for (int place = 0; place < Math.min(Evidence.FEWEST, sheet.jobs().size()); place++) {
            form.jobs.set(place, JobForm.of(sheet.jobs().get(place)));
        }
        return form;
    }

    public List<JobForm> getJobs() {
        return jobs;
    }

    public void setJobs(List<JobForm> jobs) {
        this.jobs = jobs;
    }
}
