package it.cooperazionedigitale.shared.personal;

/**
 * Something of a person that must stay after an erasure.
 *
 * @param what a message key for the thing
 * @param subject which one, ready to print, such as a protocol number; may be empty
 * @param hold why, and by which rule until when
 * @param until the day it ends, ready to print, or empty while it is not known
 */
public record Kept(String what, String subject, Hold hold, String until) {}
