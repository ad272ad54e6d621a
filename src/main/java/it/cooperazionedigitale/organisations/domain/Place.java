package it.cooperazionedigitale.organisations.domain;

/**
 * Where a body works.
 *
 * @param comuneCode Istat code of the comune of its operating seat
 * @param regionCode Istat code of the comune's region
 */
public record Place(String comuneCode, String regionCode) {}
