package it.cooperazionedigitale.audit.web.trail;

import it.cooperazionedigitale.audit.usecase.TrailQueries.Search;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.TypedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Understands what was typed into the search; what cannot be meant is said at its field and left out. */
final class TrailReading {

    private TrailReading() {}

    static Search search(TrailForm form, @Nullable Long before, BindingResult errors) {
        LocalDate from = day("dal", form.getDal(), errors);
        LocalDate until = day("al", form.getAl(), errors);
        if (from != null && until != null && until.isBefore(from)) {
            errors.rejectValue("al", "audit.trail.until.early");
        }
        return new Search(
                text(form.getPersona()),
                text(form.getAtto()),
                subject(form.getCosa(), errors),
                start(from),
                until == null ? null : start(until.plusDays(1)),
                before);
    }

    private static @Nullable UUID subject(String typed, BindingResult errors) {
        if (typed.isBlank()) {
            return null;
        }
        UUID subject = Typed.id(typed.strip().toLowerCase(Locale.ROOT));
        if (subject == null) {
            errors.rejectValue("cosa", "audit.trail.subject.wrong");
        }
        return subject;
    }

    private static @Nullable LocalDate day(String field, String typed, BindingResult errors) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = TypedDay.parse(typed);
        if (day.isEmpty()) {
            errors.rejectValue(field, "audit.trail.day.wrong");
        }
        return day.orElse(null);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ItalianFormats.ROME).toInstant();
    }

    private static @Nullable String text(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
