package it.cooperazionedigitale.evaluation.web;

import it.cooperazionedigitale.evaluation.domain.AssignmentState;
import it.cooperazionedigitale.evaluation.domain.ResolutionState;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.site.Tone;

/** How states of evaluation are tinted. */
public final class Tones {

    private Tones() {}

    /** The tint of an assignment's state. */
    public static Tone of(AssignmentState state) {
        return switch (state) {
            case PROPOSED -> Tone.CALM;
            case ASSIGNED -> Tone.TODO;
            case IN_PROGRESS -> Tone.DOING;
            case SUBMITTED -> Tone.OK;
            case REOPENED -> Tone.CALL;
            case CONFLICT, DECLINED -> Tone.STOP;
        };
    }

    /** The tint of a standing in the ranking. */
    public static Tone of(Standing standing) {
        return switch (standing) {
            case FUNDED -> Tone.OK;
            case RESERVE -> Tone.DOING;
            case BELOW_THRESHOLD -> Tone.CALM;
        };
    }

    /** The tint of a resolution's state. */
    public static Tone of(ResolutionState state) {
        return switch (state) {
            case PROPOSED -> Tone.TODO;
            case APPROVED -> Tone.OK;
            case REJECTED -> Tone.STOP;
        };
    }
}
