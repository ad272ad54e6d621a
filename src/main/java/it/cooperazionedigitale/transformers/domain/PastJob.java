package it.cooperazionedigitale.transformers.domain;

import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A finished job that shows what the firm can do.
 *
 * @param title what was done
 * @param client the client, described without personal data
 * @param year when it was finished
 */
@Embeddable
public record PastJob(
        @Personal(value = What.WORDS, use = Processing.ACCREDITATION, end = AtErasure.HELD, hold = Hold.BODY)
        String title,

        @Personal(value = What.WORDS, use = Processing.ACCREDITATION, end = AtErasure.HELD, hold = Hold.BODY)
        String client,

        @Column(name = "finished_in") int year) {

    /** The most characters of title and client. */
    public static final int LONGEST = 160;

    /** Tidies what was typed. */
    public PastJob {
        title = tidy(title);
        client = tidy(client);
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\p{Cntrl}]+", " ")
                .strip();
    }

    boolean isComplete() {
        return !title.isEmpty() && !client.isEmpty() && title.length() <= LONGEST && client.length() <= LONGEST;
    }

    String clientKey() {
        return client.toLowerCase(Locale.ROOT);
    }
}
