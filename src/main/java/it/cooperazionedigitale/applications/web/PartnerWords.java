package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.site.Tone;

/** What the states of a body's part are called and how they are tinted. */
public final class PartnerWords {

    private PartnerWords() {}

    /** What the lead calls it. */
    public static String lead(PartnerState state) {
        return "applications.partner.state." + state.name();
    }

    /** What the partner calls it. */
    public static String own(PartnerState state) {
        return "applications.partnership.state." + state.name();
    }

    /** How the lead sees it tinted: what waits for the lead calls. */
    public static Tone leadTone(PartnerState state) {
        return switch (state) {
            case ASKED -> Tone.CALL;
            case ACCEPTED -> Tone.DOING;
            case CONFIRMED -> Tone.OK;
            default -> Tone.CALM;
        };
    }

    /** How the partner sees it tinted: what waits for the partner calls. */
    public static Tone ownTone(PartnerState state) {
        return switch (state) {
            case ACCEPTED -> Tone.CALL;
            case CONFIRMED -> Tone.OK;
            case DECLINED, REMOVED -> Tone.STOP;
            default -> Tone.CALM;
        };
    }
}
