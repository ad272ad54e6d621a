package it.cooperazionedigitale.evaluation.web;

import it.cooperazionedigitale.evaluation.usecase.DutyQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What evaluation puts on people's homes. */
@Component
class EvaluationTasks implements TaskSource {

    private final DutyQueries duties;
    private final MessageSource messages;

    EvaluationTasks(DutyQueries duties, MessageSource messages) {
        this.duties = duties;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        return duties.of(viewer).stream().map(this::task).toList();
    }

    private Task task(DutyQueries.Duty duty) {
        Locale locale = LocaleContextHolder.getLocale();
        String note = duty.due() == null
                ? null
                : messages.getMessage(
                        "evaluation.duty.due", new Object[] {ItalianFormats.deadline(duty.due())}, locale);
        String text = messages.getMessage(duty.key(), duty.args().toArray(), locale);
        return new Task(text, duty.href(), note, "todo", duty.due());
    }
}
