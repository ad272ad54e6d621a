package it.cooperazionedigitale.reference.web.ateco;

import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions for a field where an economic activity is typed. Nobody needs them: every such field takes a code or words as typed. */
@RestController
@AccessibleTo(everybody = true)
class AtecoController {

    private static final int MOST = 10;

    private final ReferenceData reference;

    AtecoController(ReferenceData reference) {
        this.reference = reference;
    }

    /** At most ten activities for a code or words; that there are none is not remembered by browsers. */
    @GetMapping("/riferimenti/ateco")
    ResponseEntity<List<Suggestion>> activities(@RequestParam(defaultValue = "") String q) {
        List<Suggestion> found =
                reference.searchAteco(q, MOST).stream().map(Suggestion::of).toList();
        CacheControl kept = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
        return ResponseEntity.ok()
                .cacheControl(found.isEmpty() ? CacheControl.noStore() : kept)
                .body(found);
    }

    /**
     * One suggestion.
     *
     * @param label what goes into the field
     */
    record Suggestion(String label) {

        static Suggestion of(AtecoCode activity) {
            return new Suggestion(activity.label());
        }
    }
}
