package it.cooperazionedigitale.transformers.web;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.usecase.AccreditationQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What accreditation asks of people: of a firm that has not applied, of a manager with candidatures waiting. */
@Component
class AccreditationTasks implements TaskSource {

    private final AccreditationQueries accreditations;
    private final MessageSource messages;

    AccreditationTasks(AccreditationQueries accreditations, MessageSource messages) {
        this.accreditations = accreditations;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        if (viewer.has(Role.TRANSFORMER) && viewer.mayIn(viewer.organisationId(), TeamRole.OWNER)) {
            askToApply(tasks, viewer);
        }
        if (viewer.has(Role.HUB_MANAGER)) {
            Map<TransformerState, Long> counts = accreditations.countsInHub(viewer);
            waiting(tasks, "transformers.task.takeUp", counts.get(TransformerState.CANDIDATE), "todo");
            waiting(tasks, "transformers.task.decide", counts.get(TransformerState.UNDER_REVIEW), "doing");
        }
        return tasks;
    }

    private void askToApply(List<Task> tasks, Viewer viewer) {
        TransformerState state = accreditations.ownState(viewer).orElse(null);
        if (state == null || state == TransformerState.REJECTED || state == TransformerState.EXPIRED) {
            String key = state == null ? "transformers.task.apply" : "transformers.task.applyAgain";
            tasks.add(new Task(said(key), "/trasformatrice/accreditamento", null, "todo", null));
        }
    }

    private void waiting(List<Task> tasks, String key, @Nullable Long count, String tone) {
        if (count != null) {
            tasks.add(new Task(
                    said(key), "/gestione/trasformatrici", said("transformers.task.count", count), tone, null));
        }
    }

    private String said(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
