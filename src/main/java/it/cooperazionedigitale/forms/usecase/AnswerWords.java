package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.documents.Files;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.forms.ShownAnswer;
import it.cooperazionedigitale.forms.domain.AnswerNames;
import it.cooperazionedigitale.forms.domain.StoredAnswers;
import it.cooperazionedigitale.reference.ReferenceData;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers in words: each list is asked once for all the codes of a form. */
@Component
class AnswerWords {

    private final ReferenceData reference;
    private final Files files;

    AnswerWords(ReferenceData reference, Files files) {
        this.reference = reference;
        this.files = files;
    }

    Map<String, ShownAnswer> of(AskedForm asked) {
        StoredAnswers stored = StoredAnswers.of(asked);
        AnswerNames names = names(stored);
        Map<UUID, FileSummary> found = files.findAll(stored.files());
        Map<String, ShownAnswer> words = new LinkedHashMap<>();
        asked.sections().stream()
                .flatMap(section -> section.questions().stream())
                .forEach(question -> {
                    Object answer = asked.answers().get(question.id());
                    words.put(
                            question.id(),
                            question.type() == QuestionType.FILE
                                    ? files(StoredAnswers.ids(answer), found)
                                    : ShownAnswer.of(names.text(question, answer)));
                });
        return words;
    }

    Map<UUID, FileSummary> files(AskedForm asked) {
        return files.findAll(StoredAnswers.of(asked).files());
    }

    Map<String, Object> fields(FormSection section, Map<String, Object> answers) {
        AnswerNames names = names(StoredAnswers.of(new AskedForm(List.of(section), answers)));
        Map<String, Object> fields = new HashMap<>();
        for (Question question : section.questions()) {
            names.putFields(question, answers.get(question.id()), fields);
        }
        return fields;
    }

    private AnswerNames names(StoredAnswers stored) {
        Map<String, String> names = new HashMap<>();
        reference
                .comuni(stored.codes(QuestionType.COMUNE))
                .forEach((code, comune) -> names.put(QuestionType.COMUNE + code, comune.label()));
        reference
                .activities(stored.codes(QuestionType.ATECO))
                .forEach((code, one) -> names.put(QuestionType.ATECO + code, one.label()));
        if (!stored.codes(QuestionType.SDG).isEmpty()) {
            reference.goals().forEach(goal -> names.put(QuestionType.SDG + goal.code(), goal.label()));
        }
        return new AnswerNames(names);
    }

    private static ShownAnswer files(List<UUID> ids, Map<UUID, FileSummary> found) {
        List<FileSummary> there =
                ids.stream().map(found::get).filter(Objects::nonNull).toList();
        return new ShownAnswer(there.stream().map(FileSummary::name).collect(Collectors.joining("\n")), there);
    }
}
