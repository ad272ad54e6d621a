package it.cooperazionedigitale.organisations.domain;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** A part of what a body tells of itself, changed at one time. */
public sealed interface Chapter permits Profile, Registers, Seats, Numbers, Features {

    /** The parts whose values an audit line may keep: of the others, which may be somebody's own data, only that they changed. */
    Set<String> FOR_THE_TRAIL = Set.of(
            "name",
            "legalForm",
            "vatRecovery",
            "size",
            "atecoCode",
            "albo",
            "alboCategory",
            "runts",
            "rea",
            "people",
            "workers",
            "operating",
            "registered",
            "others",
            "traits");

    /** Says, in one short word, what stands in it: two chapters that say the same have the same mark. */
    default String mark() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
