package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.site.SeenAs;
import java.util.List;
import org.springframework.stereotype.Component;

/** The published calls by which a body's own applications are listed: seen with another person's eyes, without sealed ones. */
@Component
@Unguarded("published calls, of which some are left out")
public class ListedCalls {

    private final CallDirectory calls;

    ListedCalls(CallDirectory calls) {
        this.calls = calls;
    }

    /** All published calls, the newest closing first. */
    public List<CallSummary> published() {
        List<CallSummary> published = calls.published();
        return SeenAs.eyesAreLent()
                ? published.stream().filter(call -> !call.sealed()).toList()
                : published;
    }
}
