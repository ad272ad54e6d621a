package it.cooperazionedigitale.evaluation.web.integration;

/** What the applicant answers. */
public class IntegrationAnswerForm {

    private String answer = "";

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
