package it.cooperazionedigitale.organisations.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A part of what a body tells of itself, changed at one time. */
public sealed interface Chapter permits Profile, Registers, Seats, Numbers, Features {

    /** Says, in one short word, what stands in it: two chapters that say the same have the same mark. */
    default String mark() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
