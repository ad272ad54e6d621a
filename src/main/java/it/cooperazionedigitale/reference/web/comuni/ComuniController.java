package it.cooperazionedigitale.reference.web.comuni;

import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.site.AccessibleTo;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Suggestions for a field where a comune is typed. Nobody needs them: every such field takes {@code Aliano (MT)} as typed text.
 */
@RestController
@AccessibleTo(everybody = true)
class ComuniController {

    private static final int MOST = 10;

    private final ReferenceData reference;

    ComuniController(ReferenceData reference) {
        this.reference = reference;
    }

    /** At most ten comuni with a name that begins as typed; that there are none is not remembered by browsers. */
    @GetMapping("/riferimenti/comuni")
    ResponseEntity<List<Suggestion>> comuni(@RequestParam(defaultValue = "") String q) {
        List<Suggestion> found =
                reference.searchComuni(q, MOST).stream().map(Suggestion::of).toList();
        CacheControl kept = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();
        return ResponseEntity.ok()
                .cacheControl(found.isEmpty() ? CacheControl.noStore() : kept)
                .body(found);
    }

    /**
     * One suggestion.
     *
     * @param label what goes into the field
     * @param place what helps to choose
     */
    record Suggestion(String label, String place) {

        static Suggestion of(Comune comune) {
            return new Suggestion(comune.label(), comune.provinceName() + ", " + comune.regionName());
        }
    }
}
