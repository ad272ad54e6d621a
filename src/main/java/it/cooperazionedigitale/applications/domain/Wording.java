package it.cooperazionedigitale.applications.domain;

/** Puts what is kept as a key or a code into the words of whoever reads. */
@FunctionalInterface
public interface Wording {

    /** The sentence of a key. */
    String of(String key, Object... args);
}
