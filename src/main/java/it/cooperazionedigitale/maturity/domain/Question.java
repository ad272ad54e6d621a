package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.maturity.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question: what it asks, whether answers to it are right and complete, and what share of the best they reach. */
public sealed interface Question permits TickQuestion, GradedQuestion {

    String code();

    /** What it is about, in a word or three. */
    Bilingual topic();

    Bilingual title();

    Bilingual hint();

    /** What to do where the answer is low. */
    Bilingual advice();

    List<Item> items();

    /** The fields in which it is answered. */
    List<String> fields();

    /** The message of what is wrong with one of its fields; a field without answer is not wrong. */
    Optional<String> fault(String field, List<String> typed);

    /** Whether nothing is left to answer. */
    boolean answered(Map<String, List<String>> answers);

    /** How much of the best possible answer it is; what was not answered counts nothing. */
    Share share(Map<String, List<String>> answers);

    /** The lines that hold the score down. */
    List<Item> lacking(Map<String, List<String>> answers);
}
