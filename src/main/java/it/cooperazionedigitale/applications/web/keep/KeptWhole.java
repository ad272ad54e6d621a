package it.cooperazionedigitale.applications.web.keep;

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
        return kept(revision, !errors.hasErrors(), faults.of(errors), List.of());
    }

    /** Not stored: a colleague saved since. */
    public Kept stale(int revision) {
        return kept(revision, false, Map.of(), List.of(new Kept.Other(ALL, "", "", null)));
    }

    private Kept kept(int revision, boolean saved, Map<String, String> said, List<Kept.Other> theirs) {
        return new Kept(revision, saved, ItalianFormats.hour(clock.instant()), said, theirs, List.of(), List.of());
    }
}
