package it.cooperazionedigitale.reference;

/** A region, by its two-digit Istat code. */
public record Region(String code, String name) {}
