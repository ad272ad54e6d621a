package it.cooperazionedigitale.applications.web.work;

/**
 * What a page of a draft carries beside its fields.
 *
 * @param opened when it was made, in milliseconds
 * @param address where it tells that somebody is there
 * @param place the part it belongs to
 * @param words who else is there, as a sentence; empty for nobody
 */
public record WorkLine(long opened, String address, String place, String words) {}
