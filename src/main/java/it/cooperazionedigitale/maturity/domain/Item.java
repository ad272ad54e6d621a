package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;

/** One line of a question: something to tick, or to say how far one is with. */
public record Item(String code, Bilingual title) {}
