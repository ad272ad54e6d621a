package it.cooperazionedigitale.forms.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.People;
import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.AskedSections;
import it.cooperazionedigitale.forms.CheckedAnswers;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.Ids;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

@PortalTest
class PublishFormTests {

    private static final List<Question.Choice> COLOURS =
            List.of(new Question.Choice("red", "Rosso"), new Question.Choice("blue", "Blu"));

    private static final List<Question> COLUMNS = List.of(
            new Question("what", QuestionType.SHORT, "Che cosa", null, null, true, 40, null, null, List.of()),
            new Question("cost", QuestionType.MONEY, "Quanto costa", null, null, false, null, null, null, List.of()));

    @Autowired
    private AskedSections sections;

    @Autowired
    private PublishForm publishForm;

    @Autowired
    private FormLibrary library;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private static FormSection everyKind() {
        List<Question> questions = java.util.Arrays.stream(QuestionType.values())
                .map(PublishFormTests::question)
                .toList();
        return new FormSection("all", "Tutte", "Una riga prima.", questions);
    }

    private static Question question(QuestionType type) {
        return new Question(
                "q-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                type,
                "Domanda " + type,
                "Un aiuto",
                null,
                true,
                type == QuestionType.SHORT ? 10 : null,
                null,
                null,
                type == QuestionType.CHOICE || type == QuestionType.MANY ? COLOURS : List.of(),
                null,
                null,
                null,
                type == QuestionType.TABLE ? List.of(question(QuestionType.NUMBER)) : List.of(),
                null,
                null);
    }

    @Test
    void eachChangeIsANewVersionAndTheSameQuestionsAreNone() {
        String code = "modulo-" + Ids.next();
        List<FormSection> first = List.of(everyKind());
        UUID one = publishForm.publish(code, first, People.ANNA);
        assertThat(publishForm.publish(code, first, People.ANNA)).isEqualTo(one);
        List<FormSection> second =
                List.of(new FormSection("all", "Altro titolo", null, everyKind().questions()));
        UUID two = publishForm.publish(code, second, People.ANNA);

        assertThat(library.definition(one)).contains(new FormDefinition(one, code, 1, first));
        assertThat(library.definition(two)).contains(new FormDefinition(two, code, 2, second));
        assertThat(library.newest(code)).contains(new FormDefinition(two, code, 2, second));
        assertThat(library.definition(Ids.next())).isEmpty();
    }

    @Test
    void onlyStaffPublishAndNobodyChangesWhatWasPublished() {
        String code = "modulo-" + Ids.next();
        assertThatThrownBy(() -> publishForm.publish(code, List.of(everyKind()), People.GIULIA))
                .isInstanceOf(AccessDeniedException.class);
        UUID id = publishForm.publish(code, List.of(everyKind()), People.ANNA);
        assertThatThrownBy(() -> jdbc.sql("update forms.definition set content = '[]' where id = ?")
                        .param(id)
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void whatTheBrowserSendsIsCheckedAndShownAgainAtItsField() throws Exception {
        AnswersForm form = new AnswersForm();
        WebDataBinder binder = new WebDataBinder(form, "form");
        binder.bind(new MutablePropertyValues(Map.of(
                "answers[q-short]", "uno, due e tre",
                "answers[q-many]", new String[] {"red", "blue"},
                "answers[q-money]", "1.234.56",
                "answers[x].class.name", "y")));
        BindingResult errors = binder.getBindingResult();
        CheckedAnswers checked = library.check(everyKind(), form.typed(), false);
        AnswersForm.report(checked, errors);

        assertThat(checked.values()).isEqualTo(Map.of("q-many", List.of("red", "blue")));
        assertThat(errors.getFieldErrors())
                .extracting(error -> error.getField() + " " + error.getCode())
                .containsExactly(
                        "answers[q-short] forms.problem.tooLong", "answers[q-money] forms.problem.amountGuess");

        FormDefinition alone = new FormDefinition(Ids.next(), "all", 1, List.of(everyKind()));
        String html = rendered(Map.of(
                "form",
                form,
                BindingResult.MODEL_KEY_PREFIX + "form",
                errors,
                "section",
                sections.of(alone, everyKind(), Map.of(), form, List.of())));
        assertThat(html)
                .contains("value=\"uno, due e tre\"")
                .contains("value=\"1.234.56\"")
                .contains("Hai scritto 1.234.56: intendevi 1.234,56\u00a0€?")
                .contains("Hai scritto 4 caratteri di troppo: il massimo è 10.")
                .containsPattern("value=\"red\"[^>]*checked")
                .contains("name=\"answers[q-yes-no]\"")
                .contains("name=\"answers[q-date]\"")
                .contains("Una riga prima.");
    }

    private String rendered(Map<String, ?> model) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(context.getServletContext());
        request.addPreferredLocale(Locale.ITALIAN);
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        MockHttpServletResponse response = new MockHttpServletResponse();
        View view = context.getBean("thymeleafViewResolver", ViewResolver.class)
                .resolveViewName("tests/form-section", Locale.ITALIAN);
        view.render(model, request, response);
        return response.getContentAsString();
    }
}
