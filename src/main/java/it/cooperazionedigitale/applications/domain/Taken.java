package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Euro;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of an earlier application came along into a new one.
 *
 * @param answers answers to questions of the form
 * @param sections sections of the form they stand in
 * @param files files among the answers; null in notes written before they came along
 * @param costs cost lines
 * @param requested the contribution asked for, if it came along
 * @param activities activities
 * @param indicators things that are counted
 * @param firm whether the transformer firm came along
 */
public record Taken(
        int answers,
        int sections,
        @Nullable Integer files,
        int costs,
        @Nullable BigDecimal requested,
        int activities,
        int indicators,
        boolean firm) {

    /** The contribution that came along. */
    public @Nullable Euro contribution() {
        return requested == null ? null : Euro.of(requested);
    }
}
