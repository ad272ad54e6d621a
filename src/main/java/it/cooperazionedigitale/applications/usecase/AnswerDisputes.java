package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.domain.AnswerChange;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who wrote what to a question that two people answered at the same time. */
@Component
class AnswerDisputes {

    private final AccountDirectory accounts;

    AnswerDisputes(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    List<AnswerOutcome.Theirs> of(
            Set<String> questions, SectionAnswers stored, Map<String, Object> typed, Viewer viewer) {
        Map<String, Object> answers = stored.values();
        return questions.stream()
                .map(question -> {
                    AnswerChange change = stored.change(question).orElseThrow();
                    return new AnswerOutcome.Theirs(
                            question,
                            name(change.by(), stored),
                            change.by() != null && change.by().equals(viewer.accountId()),
                            change.moment(),
                            answers.get(question),
                            typed.get(question));
                })
                .toList();
    }

    private String name(@Nullable UUID account, SectionAnswers stored) {
        if (account == null || account.equals(stored.savedById())) {
            return stored.savedBy();
        }
        return accounts.find(account).map(AccountSummary::name).orElse("");
    }
}
