package it.cooperazionedigitale.projects.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.projects.domain.Questionnaire;
import it.cooperazionedigitale.projects.domain.QuestionnaireSections;
import it.cooperazionedigitale.projects.domain.Questionnaires;
import it.cooperazionedigitale.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a report asks, what was answered and what is missing. */
@Component
class ReportPapers {

    private final Questionnaires questionnaires;
    private final QuestionnaireSections sections;
    private final FormLibrary forms;
    private final CallDirectory calls;

    ReportPapers(
            Questionnaires questionnaires, QuestionnaireSections sections, FormLibrary forms, CallDirectory calls) {
        this.questionnaires = questionnaires;
        this.sections = sections;
        this.forms = forms;
        this.calls = calls;
    }

    /** A report's paper: pinned to its form once begun; before that the call's own form, else the portal's newest. */
    Paper of(ReportKind kind, UUID callId, @Nullable UUID questionnaireId) {
        if (questionnaireId == null) {
            return new Paper(toAsk(kind, callId), kind.facts(), null, List.of());
        }
        Questionnaire begun = questionnaires.findById(questionnaireId).orElseThrow(NotFound::new);
        return new Paper(
                forms.definition(begun.formId()).orElseThrow(NotFound::new),
                kind.facts(),
                begun,
                sections.findByQuestionnaireId(questionnaireId));
    }

    private FormDefinition toAsk(ReportKind kind, UUID callId) {
        UUID own = kind.ownForm(calls.find(callId).orElseThrow(NotFound::new).rules());
        return (own == null ? forms.newest(kind.standardForm()) : forms.definition(own)).orElseThrow(NotFound::new);
    }

    /** What it asks, given the answers so far. */
    AskedForm asked(Paper paper) {
        return forms.asked(paper.form(), paper.all());
    }

    /** What is missing before it can be sent. */
    List<MissingAnswer> missing(AskedForm asked) {
        return forms.lacking(asked).stream()
                .map(problem -> MissingAnswer.in(asked, problem))
                .toList();
    }
}
