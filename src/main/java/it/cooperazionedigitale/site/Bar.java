package it.cooperazionedigitale.site;

/** One bar of a chart: its label (message key or text), its length, and the value ready to print. */
public record Bar(String label, double value, String display) {}
