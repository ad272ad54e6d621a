package it.cooperazionedigitale.transformers.domain;

import java.text.Normalizer;
import java.util.Set;

/**
 * What a firm tells everybody of itself.
 *
 * @param presentation a few sentences
 * @param years years of experience in digital work
 * @param services what it does
 * @param regions Istat codes of the regions it works in
 */
public record Profile(String presentation, int years, Set<DigitalService> services, Set<String> regions) {

    /** The fewest characters of a presentation. */
    public static final int SHORTEST = 40;

    /** The most characters of a presentation. */
    public static final int LONGEST = 2_000;

    /** The most years of experience. */
    public static final int MOST_YEARS = 80;

    /** Normalises the text. */
    public Profile {
        presentation = Normalizer.normalize(presentation, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        services = Set.copyOf(services);
        regions = Set.copyOf(regions);
    }

    /** Whether everything is there that the directory shows. */
    public boolean isComplete() {
        return presentation.length() >= SHORTEST
                && presentation.length() <= LONGEST
                && years >= 0
                && years <= MOST_YEARS
                && !services.isEmpty()
                && !regions.isEmpty();
    }
}
