package it.cooperazionedigitale.site;

import org.jspecify.annotations.Nullable;

/** The portal cannot start, and its message says in one sentence why and what to do. */
public class StartRefused extends RuntimeException {

    /** The sentence, and what it comes from. */
    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
