package it.cooperazionedigitale.outbox.usecase;

import it.cooperazionedigitale.outbox.MailFamily;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which mails are meant; what is null does not matter.
 *
 * @param state one state only
 * @param family one family only
 * @param from written not before
 * @param until written before
 * @param recipient part of the address
 */
public record PostFilter(
        @Nullable MailState state,
        @Nullable MailFamily family,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String recipient) {

    /** Whether nothing is left out. */
    public boolean all() {
        return state == null && family == null && from == null && until == null && recipient == null;
    }

    /** The conditions, each beginning with {@code and}; their values are in {@link #values}. */
    String where() {
        return (state == null ? "" : " and state = :state")
                + (family == null ? "" : " and family = :family")
                + (from == null ? "" : " and created_at >= :from")
                + (until == null ? "" : " and created_at < :until")
                + (recipient == null ? "" : " and recipient ilike :recipient");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (state != null) {
            values.put("state", state.name());
        }
        if (family != null) {
            values.put("family", family.name());
        }
        if (from != null) {
            values.put("from", Timestamp.from(from));
        }
        if (until != null) {
            values.put("until", Timestamp.from(until));
        }
        if (recipient != null) {
            values.put("recipient", "%" + recipient.replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        return values;
    }
}
