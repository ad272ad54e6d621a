package it.cooperazionedigitale.forms.usecase;

import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.domain.FormFault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form's next version as those who write it see it.
 *
 * @param code the form
 * @param revision how often it was written
 * @param number the version it will be
 * @param content what stands in it
 * @param faults what keeps it from being published
 * @param newest what the newest version says; nothing for a form never published
 * @param answered how many keep an answer to each question under earlier versions
 * @param changedBy who wrote on it last
 * @param changedAt when
 */
public record DraftedForm(
        String code,
        long revision,
        int number,
        FormContent content,
        List<FormFault> faults,
        @Nullable FormContent newest,
        Map<String, Long> answered,
        String changedBy,
        Instant changedAt) {

    /** Whether publishing it would change nothing. */
    public boolean unchanged() {
        return content.equals(newest);
    }
}
