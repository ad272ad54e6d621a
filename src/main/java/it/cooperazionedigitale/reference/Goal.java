package it.cooperazionedigitale.reference;

/** One of the seventeen goals of the 2030 Agenda, {@code 01} to {@code 17}. */
public record Goal(String code, String title) {}
