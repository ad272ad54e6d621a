package it.cooperazionedigitale.forms.web.drafting;

/** What a form begins with, as typed. */
public class NewFormForm extends NameForm {

    private String code = "";
    private String from = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
