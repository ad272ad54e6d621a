package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Answers;
import it.cooperazionedigitale.documents.FileChecked;
import it.cooperazionedigitale.documents.Filing;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A file that was taken out of the answers while it was being checked goes when it has its verdict. */
@Component
class DiscardAnswerWhenChecked {

    private final Answers answers;
    private final Filing filing;

    DiscardAnswerWhenChecked(Answers answers, Filing filing) {
        this.answers = answers;
        this.filing = filing;
    }

    @EventListener
    void on(FileChecked checked) {
        if (!AnswerSection.PURPOSE.equals(checked.purpose()) || checked.subject() == null) {
            return;
        }
        String id = checked.file().toString();
        boolean needed = answers.findByApplicationId(checked.subject()).stream()
                .flatMap(section -> section.values().values().stream())
                .anyMatch(answer -> answer instanceof Collection<?> files && files.contains(id));
        if (!needed) {
            filing.discard(checked.file(), Viewer.system());
        }
    }
}
