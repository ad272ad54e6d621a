package it.cooperazionedigitale.calls.web;

import it.cooperazionedigitale.calls.domain.WaitingExtension;
import it.cooperazionedigitale.calls.usecase.CallDeskQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Extensions that wait for the Comitato direttivo. */
@Component
class CallTasks implements TaskSource {

    private final CallDeskQueries calls;
    private final MessageSource messages;

    CallTasks(CallDeskQueries calls, MessageSource messages) {
        this.calls = calls;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        return viewer.has(Role.BOARD)
                ? calls.waitingFor(viewer).stream().map(this::task).toList()
                : List.of();
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
