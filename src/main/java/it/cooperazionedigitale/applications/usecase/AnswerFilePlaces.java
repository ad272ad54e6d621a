package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.documents.FilePlaces;
import it.cooperazionedigitale.documents.FileSummary;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The files among answers are replaced from the summary of their application, which names what is lacking. */
@Component
@Unguarded("an address, without what stands there")
class AnswerFilePlaces implements FilePlaces {

    @Override
    public Optional<String> of(FileSummary file) {
        return AnswerSection.PURPOSE.equals(file.purpose()) && file.subject() != null
                ? Optional.of("/coop/domande/" + file.subject() + "/riepilogo")
                : Optional.empty();
    }
}
