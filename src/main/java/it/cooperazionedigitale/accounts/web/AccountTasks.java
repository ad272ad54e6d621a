package it.cooperazionedigitale.accounts.web;

import it.cooperazionedigitale.accounts.usecase.AccountTaskQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.TaskSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What about the own account, or another's second factors, waits for an answer stands with the other things to do. */
@Component
public class AccountTasks implements TaskSource {

    private final AccountTaskQueries queries;
    private final MessageSource messages;

    AccountTasks(AccountTaskQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public List<Task> tasksFor(Viewer viewer) {
        if (!viewer.signedIn()) {
            return List.of();
        }
        AccountTaskQueries.Waiting waiting = queries.of(viewer);
        List<Task> tasks = new ArrayList<>();
        Optional.ofNullable(waiting.factorsFall())
                .ifPresent(due -> tasks.add(new Task(
                        words("accounts.recovery.task"),
                        "/accedi/recupero",
                        words("accounts.recovery.task.note", ItalianFormats.moment(due)),
                        "stop",
                        due)));
        Optional.ofNullable(waiting.reset())
                .ifPresent(account -> tasks.add(new Task(
                        words("accounts.reset.task"),
                        "/admin/utenti/" + account + "/fattori",
                        words("accounts.reset.task.note"),
                        "todo",
                        null)));
        Optional.ofNullable(waiting.roles())
                .ifPresent(proposal -> tasks.add(new Task(
                        words("accounts.roles.task"),
                        "/admin/utenti/" + proposal,
                        words("accounts.roles.task.note"),
                        "todo",
                        null)));
        if (waiting.addressUnconfirmed()) {
            tasks.add(new Task(
                    words("accounts.address.task"),
                    "/account/indirizzo",
                    words("accounts.address.task.note"),
                    "doing",
                    null));
        }
        return tasks;
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
