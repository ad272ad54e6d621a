package it.cooperazionedigitale.notifications.web.wishes;

import it.cooperazionedigitale.notifications.domain.Pace;
import it.cooperazionedigitale.notifications.domain.QuietHours;
import it.cooperazionedigitale.outbox.MailFamily;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.validation.Errors;

/** Reads what was chosen; what is wrong is put on its field. */
final class WishesReading {

    private WishesReading() {}

    /** The choices for the families this person was asked about; others are not listened to. */
    static Map<MailFamily, Pace> paces(WishesForm form, Set<MailFamily> asked, Errors errors) {
        Map<MailFamily, Pace> paces = new EnumMap<>(MailFamily.class);
        for (MailFamily family : asked) {
            try {
                paces.put(family, Pace.valueOf(form.getPaces().getOrDefault(family.name(), "")));
            } catch (IllegalArgumentException unknown) {
                errors.rejectValue("paces[" + family + "]", "notifications.wishes.wrong", null, null);
            }
        }
        return paces;
    }

    static QuietHours hours(WishesForm form, Errors errors) {
        LocalTime from = hour(form.getFrom(), "from", errors);
        LocalTime until = hour(form.getUntil(), "until", errors);
        if (!errors.hasErrors() && from.equals(until)) {
            errors.rejectValue("until", "notifications.wishes.sameHour", null, null);
        }
        return new QuietHours(from, until);
    }

    private static LocalTime hour(String typed, String field, Errors errors) {
        if (typed != null && typed.matches("1?\\d|2[0-3]")) {
            return LocalTime.of(Integer.parseInt(typed), 0);
        }
        errors.rejectValue(field, "notifications.wishes.wrongHour", null, null);
        return LocalTime.MIDNIGHT;
    }
}
