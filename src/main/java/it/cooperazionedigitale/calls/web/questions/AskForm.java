package it.cooperazionedigitale.calls.web.questions;

import it.cooperazionedigitale.calls.domain.CallQuestion;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.validation.Errors;

/** A question, as typed. */
public class AskForm {

    private static final int SHORTEST = 10;

    private String text = "";

    Optional<String> read(Errors errors) {
        String meant = clean(text);
        if (meant.length() < SHORTEST) {
            errors.rejectValue("text", "calls.ask.text.short");
        } else if (meant.length() > CallQuestion.LONGEST) {
            errors.rejectValue("text", "calls.ask.text.long", new Object[] {CallQuestion.LONGEST}, null);
        }
        return errors.hasErrors() ? Optional.empty() : Optional.of(meant);
    }

    /** One kind of line end, no invisible control characters. */
    static String clean(String typed) {
        return Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
