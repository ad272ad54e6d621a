package it.cooperazionedigitale.transformers.web;

import it.cooperazionedigitale.site.Tone;
import it.cooperazionedigitale.transformers.TransformerState;

/** How a state is tinted and called. */
public final class StateWords {

    private StateWords() {}

    /** The key of a state's name. */
    public static String key(TransformerState state) {
        return "transformers.state." + state;
    }

    /** The tint of a state. */
    public static Tone tone(TransformerState state) {
        return switch (state) {
            case CANDIDATE -> Tone.TODO;
            case UNDER_REVIEW -> Tone.DOING;
            case ACCREDITED -> Tone.OK;
            case REJECTED, SUSPENDED -> Tone.STOP;
            case EXPIRED -> Tone.CALM;
        };
    }
}
