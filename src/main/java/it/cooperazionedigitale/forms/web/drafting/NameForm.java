package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.Mark;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** What a form is called and what it is asked for, as typed. */
public class NameForm {

    private String title = "";
    private String purpose = FormPurpose.APPLICATION.name();
    private String seen = "";

    void fill(FormContent content) {
        title = content.title();
        purpose = content.purpose().name();
        seen = mark(content);
    }

    /** What is changed, where nothing is wrong. */
    Optional<UnaryOperator<FormContent>> read(Errors errors) {
        String newTitle = new Entered(errors).needed("title", title, FormContent.LONGEST_TITLE);
        FormPurpose newPurpose = purpose(errors);
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(content -> {
                    FormContent named = content.named(newTitle, newPurpose);
                    if (!named.equals(content) && !seen.equals(mark(content))) {
                        throw new Refusal("forms.refusal.changedMeanwhile");
                    }
                    return named;
                });
    }

    FormPurpose purpose(Errors errors) {
        FormPurpose meant = Typed.one(FormPurpose.class, purpose);
        if (meant == null) {
            errors.rejectValue("purpose", "forms.edit.purpose.missing");
            return FormPurpose.APPLICATION;
        }
        return meant;
    }

    /** Shown again over what a colleague wrote meanwhile: pressing again then means it. */
    void seen(FormContent now) {
        seen = mark(now);
    }

    private static String mark(FormContent content) {
        return Mark.of(new FormContent(content.title(), content.purpose(), List.of()));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
