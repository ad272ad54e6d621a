package it.cooperazionedigitale.reference;

/** A legal form of Istat; cooperative for the three forms of cooperative company. */
public record LegalForm(String code, String name, boolean cooperative) {}
