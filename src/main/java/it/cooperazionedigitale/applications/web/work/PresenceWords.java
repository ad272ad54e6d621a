package it.cooperazionedigitale.applications.web.work;

import it.cooperazionedigitale.applications.web.ApplicationWords;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who else works on something, in a sentence. */
@Component
public class PresenceWords {

    private final ApplicationWords words;

    PresenceWords(ApplicationWords words) {
        this.words = words;
    }

    /** The sentence; empty for nobody. */
    public String of(@Nullable List<String> names) {
        if (names == null || names.isEmpty()) {
            return "";
        }
        return names.size() == 1
                ? words.of("applications.presence.one", names.get(0))
                : words.of("applications.presence.several", names.get(0), names.size() - 1);
    }
}
