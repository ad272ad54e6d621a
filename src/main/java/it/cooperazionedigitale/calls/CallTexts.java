package it.cooperazionedigitale.calls;

/**
 * What a call says in words of its own; the rest of its sheet follows from its rules.
 *
 * @param audience who it is for
 * @param benefits what one gets, beside the money
 * @param needed what one needs to apply, a line each
 * @param afterwards what happens after the outcome
 * @param contact the address for questions
 */
public record CallTexts(String audience, String benefits, String needed, String afterwards, String contact) {}
