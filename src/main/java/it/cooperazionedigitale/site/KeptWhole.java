package it.cooperazionedigitale.site;

import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What became of a page that is saved as a whole. */
@Component
public class KeptWhole {

    private static final String ALL = "*";

    private final FaultWords faults;
    private final Clock clock;

    KeptWhole(FaultWords faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** Stored, unless something was said against it. */
    public Kept of(int revision, Errors errors) {
        return of(revision, errors, Map.of());
    }

    /** The same with what was counted. */
    public Kept of(int revision, Errors errors, Map<String, String> sums) {
        return kept(revision, !errors.hasErrors(), faults.of(errors), List.of(), sums);
    }

    /** Not stored: a colleague saved since. */
    public Kept stale(int revision) {
        return kept(revision, false, Map.of(), List.of(new Kept.Other(ALL, "", "", null)), Map.of());
    }

    private Kept kept(
            int revision, boolean saved, Map<String, String> said, List<Kept.Other> theirs, Map<String, String> sums) {
        return new Kept(
                revision, saved, ItalianFormats.hour(clock.instant()), said, theirs, List.of(), List.of(), sums);
    }
}
