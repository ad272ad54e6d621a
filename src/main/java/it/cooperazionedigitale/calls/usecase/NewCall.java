package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a call begins with.
 *
 * @param code short code people say
 * @param title its title
 * @param budget the money; may be left to the call it is copied from
 * @param opensAt first instant of the window
 * @param closesAt first instant after the window
 * @param from the call whose words and rules it begins with, if any
 */
public record NewCall(
        String code,
        String title,
        @Nullable Euro budget,
        Instant opensAt,
        Instant closesAt,
        @Nullable UUID from) {}
