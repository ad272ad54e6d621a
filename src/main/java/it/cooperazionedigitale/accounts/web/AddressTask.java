package it.cooperazionedigitale.accounts.web;

import it.cooperazionedigitale.accounts.usecase.ConfirmationQueries;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who has not confirmed the address yet is told so with the other things to do. */
@Component
class AddressTask implements TaskSource {

    private final ConfirmationQueries queries;
    private final MessageSource messages;

    AddressTask(ConfirmationQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        return viewer.signedIn()
                ? queries.waiting(viewer).stream()
                        .map(email -> new Task(
                                words("accounts.address.task"),
                                "/account/indirizzo",
                                words("accounts.address.task.note"),
                                "doing",
                                null))
                        .toList()
                : List.of();
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
