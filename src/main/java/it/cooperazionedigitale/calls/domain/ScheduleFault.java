package it.cooperazionedigitale.calls.domain;

/**
 * Something that keeps a call from being scheduled.
 *
 * @param part where it is mended
 * @param key message key of the sentence that says it
 */
public record ScheduleFault(CallPart part, String key) {}
