package it.cooperazionedigitale.applications.web;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.OpenedEarly;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Tone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** ApplicationWords of the bundle with their values filled in, and what states are called and how they are tinted. */
@Component
public class ApplicationWords {

    private final MessageSource messages;

    ApplicationWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of a key. */
    public String of(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    /** That an application was opened before the closing: when, by whom and why; null where it was not. */
    public @Nullable String opened(@Nullable OpenedEarly opened) {
        if (opened == null) {
            return null;
        }
        String told = of(
                "applications.opened.told",
                ItalianFormats.moment(opened.at()),
                opened.by(),
                opened.proposedBy(),
                opened.reason());
        return opened.sealedAnew() ? told + " " + of("applications.opened.anew", opened.version()) : told;
    }

    /** About how long something takes, in round figures. */
    public String about(int minutes) {
        int round = minutes <= 10 ? minutes : (minutes + 2) / 5 * 5;
        return round < 60
                ? of("applications.time.minutes", round)
                : of("applications.time.hours", round / 60, round % 60);
    }

    /** How much time is left, in words; past the term, that it is over. */
    public String left(Instant now, Instant until) {
        if (!now.isBefore(until)) {
            return of("applications.left.over");
        }
        long hours = ItalianFormats.hoursBetween(now, until);
        if (hours >= 48) {
            return of("applications.left.days", ItalianFormats.daysBetween(now, until));
        }
        return hours >= 1
                ? of(hours == 1 ? "applications.left.hour" : "applications.left.hours", hours)
                : of("applications.left.minutes");
    }

    /** What the applicant calls a state: calm, and silent about what is not decided yet. */
    public static String calm(ApplicationState state) {
        return switch (state) {
            case EVALUATED, RANKED_FUNDED, RANKED_RESERVE, BELOW_THRESHOLD -> "applications.state.EVALUATED";
            default -> "applications.state." + state.name();
        };
    }

    /** What the programme's people call a state. */
    public static String staff(ApplicationState state) {
        return "applications.staffState." + state.name();
    }

    /** How the applicant sees a state tinted: nothing of what is not decided yet. */
    public static Tone calmTone(ApplicationState state) {
        return state == ApplicationState.BELOW_THRESHOLD ? tone(ApplicationState.EVALUATED) : tone(state);
    }

    /** How a state is tinted for the programme's people. */
    public static Tone tone(ApplicationState state) {
        return switch (state) {
            case DRAFT -> Tone.DOING;
            case INTEGRATION_REQUESTED -> Tone.CALL;
            case ELIGIBLE, AWARDED, ACCEPTED -> Tone.OK;
            case NOT_ELIGIBLE, BELOW_THRESHOLD, NOT_AWARDED, LAPSED, EXCLUDED -> Tone.STOP;
            default -> Tone.CALM;
        };
    }
}
