package it.cooperazionedigitale.applications.web.keep;

import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import it.cooperazionedigitale.applications.usecase.TypedAnswers;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.ShownAnswer;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.FaultWords;
import it.cooperazionedigitale.site.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** The outcome of answers that were saved one by one, ready for the script of their page. */
@Component
public class KeptAnswers {

    private final FormLibrary forms;
    private final MessageSource messages;
    private final FaultWords faults;
    private final WhoWrote who;

    KeptAnswers(FormLibrary forms, MessageSource messages, FaultWords faults, WhoWrote who) {
        this.forms = forms;
        this.messages = messages;
        this.faults = faults;
        this.who = who;
    }

    /** What became of the answers that were sent. */
    public Kept of(AnswerOutcome outcome, TypedAnswers typed, Errors errors) {
        outcome.report(errors);
        Set<String> sent = typed.sent() == null ? Set.of() : typed.sent();
        Set<String> theirs = new TreeSet<>();
        outcome.theirs().forEach(one -> theirs.add(one.question()));
        Set<String> fresh = new TreeSet<>(outcome.settled());
        fresh.removeAll(sent);
        boolean quiet = theirs.isEmpty() && fresh.isEmpty();
        Map<String, Object> fields = quiet ? Map.of() : forms.fields(outcome.section(), outcome.stored());
        Map<String, ShownAnswer> words =
                quiet ? Map.of() : forms.words(new AskedForm(List.of(outcome.section()), outcome.stored()));
        return new Kept(
                outcome.revision(),
                outcome.saved() && !errors.hasErrors(),
                ItalianFormats.hour(outcome.savedAt()),
                faults.of(errors),
                outcome.theirs().stream()
                        .map(one -> other(one.question(), said(one), outcome.section(), fields, words))
                        .toList(),
                fresh.stream()
                        .map(question -> other(question, "", outcome.section(), fields, words))
                        .toList(),
                sent.stream()
                        .filter(question -> !outcome.asked().contains(question))
                        .toList(),
                Map.of());
    }

    private String said(AnswerOutcome.Theirs theirs) {
        return messages.getMessage(
                theirs.own() ? "applications.section.stale.own" : "applications.section.stale",
                new Object[] {who.name(theirs)},
                LocaleContextHolder.getLocale());
    }

    private static Kept.Other other(
            String question,
            String said,
            FormSection section,
            Map<String, Object> fields,
            Map<String, ShownAnswer> words) {
        ShownAnswer shown = words.get(question);
        return new Kept.Other(question, said, shown == null ? "" : shown.text(), fields(question, section, fields));
    }

    /** Files and rows are more than fields: their page is read again. */
    private static @Nullable Map<String, List<String>> fields(
            String question, FormSection section, Map<String, Object> fields) {
        boolean simple = section.question(question)
                .map(Question::type)
                .filter(type -> type != QuestionType.FILE && type != QuestionType.TABLE)
                .isPresent();
        if (!simple) {
            return null;
        }
        List<String> values = new ArrayList<>();
        Object answer = fields.get(question);
        if (answer instanceof List<?> several) {
            several.forEach(value -> values.add(String.valueOf(value)));
        } else if (answer != null) {
            values.add(answer.toString());
        }
        return Map.of("answers[" + question + "]", values);
    }
}
