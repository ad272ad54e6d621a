package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.calls.domain.WaitingExtension;
import it.cooperazionedigitale.calls.domain.WaitingQuestions;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.calls.usecase.CallQuestionQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Extensions that wait for the Comitato direttivo, questions that wait for staff. */
@Component
class CallTasks implements TaskSource {

    private final CallDeskQueries calls;
    private final CallQuestionQueries questions;
    private final MessageSource messages;

    CallTasks(CallDeskQueries calls, CallQuestionQueries questions, MessageSource messages) {
        this.calls = calls;
        this.questions = questions;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        if (viewer.has(Role.BOARD)) {
            calls.waitingFor(viewer).stream().map(this::task).forEach(tasks::add);
        }
        if (viewer.has(Role.STAFF)) {
            questions.waiting(viewer).stream().map(this::task).forEach(tasks::add);
        }
        return tasks;
    }

    private Task task(WaitingQuestions waiting) {
        return new Task(
                say("calls.task.questions", waiting.callTitle()),
                "/gestione/bandi/" + waiting.callId() + "/domande",
                say("calls.task.questions.note", waiting.number()),
                "todo",
                null);
    }

    private Task task(WaitingExtension waiting) {
        return new Task(
                say("calls.task.extension", waiting.callTitle()),
                "/gestione/bandi/" + waiting.callId(),
                say("calls.task.extension.note", ItalianFormats.moment(waiting.from())),
                "todo",
                waiting.from());
    }

    private String say(String key, Object arg) {
        return messages.getMessage(key, new Object[] {arg}, LocaleContextHolder.getLocale());
    }
}
