package it.cooperazionedigitale.applications.usecase;

import java.time.Instant;

/**
 * That a sealed application was opened before the closing, as those read it whose application it is.
 *
 * @param at when
 * @param by who decided it
 * @param proposedBy who proposed it
 * @param reason why
 * @param version which version was opened
 * @param sealedAnew whether it was taken back or sent anew since: then what there is now is sealed
 */
public record OpenedEarly(Instant at, String by, String proposedBy, String reason, int version, boolean sealedAnew) {}
