package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.forms.AnswersForm;

/** The answers to a section, with the revision they were written upon. */
public class SectionForm extends AnswersForm {

    private int revision;

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
