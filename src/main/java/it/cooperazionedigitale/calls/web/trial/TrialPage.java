package it.cooperazionedigitale.calls.web.trial;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.RequiredAttachment;
import it.cooperazionedigitale.calls.usecase.CallTrial;
import it.cooperazionedigitale.forms.AnswerProblem;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;

/**
 * A call's form as it is tried: its sections, and what would still be missing.
 *
 * @param id the call
 * @param title its title
 * @param sections the sections that are asked, with what is missing in each
 * @param missing what an applicant would have to mend before sending
 * @param money what the call lays down for the budget, ready to print
 * @param ownShare the share an applicant bears
 * @param papers the papers every application brings
 */
record TrialPage(
        UUID id,
        String title,
        List<TaskRow> sections,
        List<Missing> missing,
        List<String> money,
        int ownShare,
        List<String> papers) {

    /** Something missing: the question, the message of what to do, and where. */
    record Missing(String question, String key, List<Object> args, String href) {}

    static TrialPage of(UUID id, CallTrial trial) {
        CallSummary call = trial.call();
        CallRules rules = call.rules();
        return new TrialPage(
                id,
                call.title(),
                trial.asked().sections().stream()
                        .map(section -> row(id, section, trial))
                        .toList(),
                trial.asked().sections().stream()
                        .flatMap(section -> section.questions().stream()
                                .flatMap(question -> of(question, trial).stream()
                                        .map(problem -> new Missing(
                                                question.label(),
                                                problem.key(),
                                                problem.args(),
                                                href(id, section) + "#answers" + question.id()))))
                        .toList(),
                List.of(rules.minimum().round(), rules.singleCap().round()),
                rules.ownSharePercent(),
                rules.attachments().stream().map(RequiredAttachment::name).toList());
    }

    static String href(UUID call, FormSection section) {
        return "/gestione/bandi/" + call + "/prova/sezioni/" + section.id();
    }

    private static List<AnswerProblem> of(Question question, CallTrial trial) {
        return trial.lacking().stream()
                .filter(problem -> problem.question().equals(question.id()))
                .toList();
    }

    private static TaskRow row(UUID id, FormSection section, CallTrial trial) {
        boolean done = section.questions().stream()
                .allMatch(question -> of(question, trial).isEmpty());
        return new TaskRow(
                href(id, section),
                section.title(),
                done ? "calls.part.done" : "calls.part.todo",
                done ? null : Tone.TODO,
                null);
    }
}
