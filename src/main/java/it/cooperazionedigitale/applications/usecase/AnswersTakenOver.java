package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Copying;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.applications.domain.SeenAnswers;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the answers of an earlier application, files among them, into the sections of a draft that has just begun. */
@Component
class AnswersTakenOver {

    private final Answers answers;
    private final FormLibrary forms;
    private final AnswerCopy copy;
    private final AnswerFileCopy files;
    private final Clock clock;

    AnswersTakenOver(Answers answers, FormLibrary forms, AnswerCopy copy, AnswerFileCopy files, Clock clock) {
        this.answers = answers;
        this.forms = forms;
        this.copy = copy;
        this.files = files;
        this.clock = clock;
    }

    void write(Copying copying, Viewer viewer) {
        Application source = copying.source();
        Application draft = copying.draft();
        FormDefinition from = forms.definition(source.formId()).orElseThrow(NotFound::new);
        FormDefinition to = forms.definition(draft.formId()).orElseThrow(NotFound::new);
        AskedForm given = forms.asked(from, SectionAnswers.together(answers.findByApplicationId(source.id())));
        Map<String, Map<String, Object>> carried = new LinkedHashMap<>(copy.carry(given, to, copying));
        files.carry(given, to, carried, copying, viewer);
        Instant now = clock.instant();
        carried.forEach((section, values) -> {
            SectionAnswers saved = SectionAnswers.empty(draft.id(), section, now);
            saved.save(values, SeenAnswers.at(0), viewer.name(), viewer.accountId(), now);
            answers.save(saved);
            to.section(section)
                    .flatMap(asked -> ProjectTitle.among(to, asked, values))
                    .ifPresent(draft::title);
        });
    }
}
