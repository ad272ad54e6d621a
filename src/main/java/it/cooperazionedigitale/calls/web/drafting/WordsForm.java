package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallTexts;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** Names and words of a call, as typed. */
public class WordsForm extends PartForm {

    private static final int LONGEST = 3_000;

    private String code = "";
    private String slug = "";
    private String title = "";
    private String summary = "";
    private String audience = "";
    private String benefits = "";
    private String needed = "";
    private String afterwards = "";
    private String contact = "";
    private boolean exampleValues = false;

    @Override
    void fill(CallDraft draft) {
        code = draft.code();
        slug = draft.slug();
        title = draft.title();
        summary = draft.summary().equals(draft.title()) ? "" : draft.summary();
        audience = draft.texts().audience();
        benefits = draft.texts().benefits();
        needed = draft.texts().needed();
        afterwards = draft.texts().afterwards();
        contact = draft.texts().contact();
        exampleValues = draft.exampleValues();
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Reading reading = new Reading(errors);
        String newCode = code.strip().toUpperCase(Locale.ROOT);
        if (!newCode.matches("[A-Z0-9][A-Z0-9-]{1,19}")) {
            errors.rejectValue("code", "calls.refusal.code");
        }
        String newSlug = slug.strip().toLowerCase(Locale.ROOT);
        if (newSlug.length() > 80 || !newSlug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            errors.rejectValue("slug", "calls.refusal.slug");
        }
        String newTitle = reading.text("title", title, 3, 200);
        String newSummary = reading.text("summary", summary, 3, 500);
        CallTexts texts = new CallTexts(
                reading.text("audience", audience, 0, LONGEST),
                reading.text("benefits", benefits, 0, LONGEST),
                reading.text("needed", needed, 0, LONGEST),
                reading.text("afterwards", afterwards, 0, LONGEST),
                reading.text("contact", contact, 0, 200));
        return draft -> draft.withWords(newCode, newSlug, newTitle, newSummary, texts, exampleValues);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getBenefits() {
        return benefits;
    }

    public void setBenefits(String benefits) {
        this.benefits = benefits;
    }

    public String getNeeded() {
        return needed;
    }

    public void setNeeded(String needed) {
        this.needed = needed;
    }

    public String getAfterwards() {
        return afterwards;
    }

    public void setAfterwards(String afterwards) {
        this.afterwards = afterwards;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public boolean isExampleValues() {
        return exampleValues;
    }

    public void setExampleValues(boolean exampleValues) {
        this.exampleValues = exampleValues;
    }
}
