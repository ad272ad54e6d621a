package it.cooperazionedigitale.reference;

/** A category a cooperative declares in the national register (D.M. 23 June 2004, art. 4). */
public record AlboCategory(String code, String name) {}
