package it.cooperazionedigitale.reference;

/** A province or metropolitan city of today, by its three-digit Istat code and its two letters. */
public record Province(String code, String sigla, String name, String regionCode) {}
