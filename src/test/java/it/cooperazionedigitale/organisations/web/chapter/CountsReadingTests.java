package it.cooperazionedigitale.organisations.web.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

class CountsReadingTests {

    private static Errors errors(String members, String women) {
        ChapterForm form = new ChapterForm();
        form.setMembers(members);
        form.setWomen(women);
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
        new CountsReading().read(form, errors);
        return errors;
    }

    @Test
    void lettersInTheWholeAreOneMistakeNotFour() {
        assertThat(errors("dodici", "12").getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("members");
    }

    @Test
    void aPartLargerThanItsWholeIsSaidAtThePart() {
        assertThat(errors("10", "12").getFieldErrors())
                .extracting(FieldError::getField)
                .containsExactly("women");
        assertThat(errors("1.200", "12").getFieldErrors()).isEmpty();
    }
}
