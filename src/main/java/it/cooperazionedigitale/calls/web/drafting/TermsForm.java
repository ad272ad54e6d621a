package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.shared.Typed;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** Months, days and the form of a call, as typed. */
public class TermsForm extends PartForm {

    private static final int LONGEST_PROJECT = 60;
    private static final int YEAR = 365;

    private String projectMonths = "";
    private String reportEveryMonths = "";
    private String acceptanceDays = "";
    private String integrationDays = "";
    private String questionDays = "";
    private String reviewDays = "";
    private String formId = "";
    private String progressFormId = "";
    private String finalFormId = "";

    @Override
    void fill(CallDraft draft) {
        CallRules rules = draft.rules();
        projectMonths = String.valueOf(rules.projectMonths());
        reportEveryMonths = String.valueOf(rules.reportEveryMonths());
        acceptanceDays = String.valueOf(rules.acceptanceDays());
        integrationDays = String.valueOf(rules.integrationDays());
        questionDays = String.valueOf(rules.questionDays());
        reviewDays = String.valueOf(rules.procedure().reviewDays());
        formId = rules.formId().toString();
        progressFormId = Objects.toString(rules.progressFormId(), "");
        finalFormId = Objects.toString(rules.finalFormId(), "");
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Reading reading = new Reading(errors);
        int months = reading.number("projectMonths", projectMonths, 1, LONGEST_PROJECT);
        int every = reading.number("reportEveryMonths", reportEveryMonths, 1, LONGEST_PROJECT);
        int accept = reading.number("acceptanceDays", acceptanceDays, 1, YEAR);
        int integrate = reading.number("integrationDays", integrationDays, 1, YEAR);
        int questions = reading.number("questionDays", questionDays, 0, LONGEST_PROJECT);
        int review = reading.number("reviewDays", reviewDays, 1, YEAR);
        UUID form = Typed.id(formId);
        if (form == null) {
            errors.rejectValue("formId", "calls.edit.form.missing");
        }
        return draft -> draft.withRules(
                draft.budget(),
                draft.rules()
                        .edit()
                        .months(months, every)
                        .days(accept, integrate, questions)
                        .procedure(procedure -> procedure.reviewedWithin(review))
                        .form(form == null ? draft.rules().formId() : form)
                        .reports(Typed.id(progressFormId), Typed.id(finalFormId))
                        .done());
    }

    public String getProjectMonths() {
        return projectMonths;
    }

    public void setProjectMonths(String projectMonths) {
        this.projectMonths = projectMonths;
    }

    public String getReportEveryMonths() {
        return reportEveryMonths;
    }

    public void setReportEveryMonths(String reportEveryMonths) {
        this.reportEveryMonths = reportEveryMonths;
    }

    public String getAcceptanceDays() {
        return acceptanceDays;
    }

    public void setAcceptanceDays(String acceptanceDays) {
        this.acceptanceDays = acceptanceDays;
    }

    public String getIntegrationDays() {
        return integrationDays;
    }

    public void setIntegrationDays(String integrationDays) {
        this.integrationDays = integrationDays;
    }

    public String getQuestionDays() {
        return questionDays;
    }

    public void setQuestionDays(String questionDays) {
        this.questionDays = questionDays;
    }

    public String getReviewDays() {
        return reviewDays;
    }

    public void setReviewDays(String reviewDays) {
        this.reviewDays = reviewDays;
    }

    public String getFormId() {
        return formId;
    }

    public void setFormId(String formId) {
        this.formId = formId;
    }

    public String getProgressFormId() {
        return progressFormId;
    }

    public void setProgressFormId(String progressFormId) {
        this.progressFormId = progressFormId;
    }

    public String getFinalFormId() {
        return finalFormId;
    }

    public void setFinalFormId(String finalFormId) {
        this.finalFormId = finalFormId;
    }
}
