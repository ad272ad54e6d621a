package it.cooperazionedigitale.calls.web.questions;

import it.cooperazionedigitale.calls.domain.CallQuestion;
import it.cooperazionedigitale.calls.usecase.ToldQuestion;
import org.springframework.validation.Errors;

/** An answer and the public wording of its question, as typed. */
public class AnswerForm {

    private static final int SHORTEST = 3;

    private String question = "";
    private String answer = "";

    static AnswerForm of(ToldQuestion one) {
        AnswerForm form = new AnswerForm();
        form.question = one.question() == null ? one.askedText() : one.question();
        form.answer = one.answer() == null ? "" : one.answer();
        return form;
    }

    boolean reads(Errors errors) {
        question = AskForm.clean(question);
        answer = AskForm.clean(answer);
        check("question", question, CallQuestion.LONGEST, errors);
        check("answer", answer, CallQuestion.LONGEST_ANSWER, errors);
        return !errors.hasErrors();
    }

    private static void check(String field, String text, int longest, Errors errors) {
        if (text.length() < SHORTEST) {
            errors.rejectValue(field, "calls.edit.text.missing");
        } else if (text.length() > longest) {
            errors.rejectValue(field, "calls.edit.text.long", new Object[] {longest}, null);
        }
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
