package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.documents.Sent;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.forms.AnswerFiles;
import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.domain.StoredAnswers;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Hands the files among answers to the documents. */
@Component
@Unguarded("asked by use cases that have said who may; uploads are looked for among the viewer's own")
class FilingAnswers implements AnswerFiles {

    private final Filing filing;

    FilingAnswers(Filing filing) {
        this.filing = filing;
    }

    @Override
    public void receive(FormSection section, AnswersForm form, String purpose, Errors errors, Viewer viewer) {
        questions(section)
                .forEach(question -> receive(
                        "files[" + question.id() + "]",
                        form.file(question.id()),
                        AnswerFiles.slot(purpose),
                        errors,
                        viewer));
    }

    private void receive(String field, Sent sent, Slot slot, Errors errors, Viewer viewer) {
        if (sent.isNothing()) {
            return;
        }
        try {
            filing.receive(sent, slot, viewer);
        } catch (Refusal refusal) {
            errors.rejectValue(field, refusal.key(), refusal.args().toArray(), null);
        } catch (NotFound gone) {
            sent.setUpload("");
            errors.rejectValue(field, "documents.refusal.gone");
        }
    }

    @Override
    public Map<String, Object> known(FormSection section, Map<String, Object> values, Viewer viewer) {
        return turned(
                section,
                values,
                text -> upload(text)
                        .flatMap(upload -> filing.filed(upload, viewer))
                        .map(UUID::toString)
                        .orElse(text));
    }

    @Override
    public Map<String, Object> file(
            FormSection section, Map<String, Object> values, Slot slot, FileOwner owner, Viewer viewer) {
        return turned(
                section,
                values,
                text -> text.startsWith(NEW)
                        ? filing.file(upload(text).orElseThrow(NotFound::new), slot, owner, viewer)
                                .toString()
                        : text);
    }

    @Override
    public void discard(FormSection section, Map<String, Object> before, Map<String, Object> after, Viewer viewer) {
        questions(section).forEach(question -> {
            List<UUID> gone = new ArrayList<>(StoredAnswers.ids(before.get(question.id())));
            gone.removeAll(StoredAnswers.ids(after.get(question.id())));
            gone.forEach(file -> filing.discard(file, viewer));
        });
    }

    private static Map<String, Object> turned(
            FormSection section, Map<String, Object> values, UnaryOperator<String> turn) {
        Map<String, Object> turned = new LinkedHashMap<>(values);
        questions(section)
                .forEach(question -> turned.computeIfPresent(
                        question.id(),
                        (id, files) -> ((List<?>) files)
                                .stream()
                                        .map(String::valueOf)
                                        .map(turn)
                                        .distinct()
                                        .toList()));
        return turned;
    }

    private static Stream<Question> questions(FormSection section) {
        return section.questions().stream().filter(question -> question.type() == QuestionType.FILE);
    }

    private static Optional<UUID> upload(String text) {
        return text.startsWith(NEW) ? Optional.ofNullable(Typed.id(text.substring(1))) : Optional.empty();
    }
}
