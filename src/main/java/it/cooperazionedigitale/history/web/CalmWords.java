package it.cooperazionedigitale.history.web;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.history.domain.CaseAct;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells an applicant what happened, in calm words: never who judged, never what is not decided. */
@Component
class CalmWords {

    private final MessageSource messages;

    CalmWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for a line, if applicants are told of it. */
    Optional<String> of(AuditLine line) {
        return CaseAct.calm(line)
                .map(key -> messages.getMessage(
                        "history.calm." + key, new Object[] {value(line)}, LocaleContextHolder.getLocale()));
    }

    /** The one value a sentence may mention: a sum, a term, a number. */
    private static String value(AuditLine line) {
        Map<String, Object> facts = line.facts();
        for (String sum : List.of("amount", "granted")) {
            if (facts.get(sum) != null) {
                return Euro.of(new BigDecimal(facts.get(sum).toString())).format();
            }
        }
        if (facts.get("dueAt") != null) {
            return moment(facts.get("dueAt"));
        }
        if (facts.get("day") != null) {
            return ItalianFormats.day(LocalDate.parse(facts.get("day").toString()));
        }
        if (facts.get("number") != null) {
            return facts.get("number").toString();
        }
        Object granted = after(facts, "granted");
        if (granted != null) {
            return Euro.of(new BigDecimal(granted.toString())).format();
        }
        return moment(line.act().equals("call.extended") ? afterOrOld(facts) : null);
    }

    private static @Nullable Object afterOrOld(Map<String, Object> facts) {
        Object after = after(facts, "closesAt");
        return after != null ? after : facts.get("to");
    }

    private static @Nullable Object after(Map<String, Object> facts, String name) {
        return facts.get(Changes.FACT) instanceof Map<?, ?> changes
                        && changes.get(name) instanceof List<?> pair
                        && pair.size() == 2
                ? pair.get(1)
                : null;
    }

    private static String moment(@Nullable Object instant) {
        return instant == null ? "" : ItalianFormats.moment(Instant.parse(instant.toString()));
    }
}
