package it.cooperazionedigitale.organisations.web.iban;

/** What whoever reads the certified mail says of themselves: the portal cannot know who they are. */
public class IbanLetterForm {

    private boolean other;

    public boolean isOther() {
        return other;
    }

    public void setOther(boolean other) {
        this.other = other;
    }
}
