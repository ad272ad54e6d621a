package it.cooperazionedigitale.transformers.web.accreditation;

import it.cooperazionedigitale.transformers.domain.PastJob;

/** A finished job, as typed. */
public class JobForm {

    private String title = "";
    private String client = "";
    private String year = "";

    static JobForm of(PastJob job) {
        JobForm form = new JobForm();
        form.title = job.title();
        form.client = job.client();
        form.year = String.valueOf(job.year());
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
