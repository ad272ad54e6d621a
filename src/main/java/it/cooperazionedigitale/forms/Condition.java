package it.cooperazionedigitale.forms;

import java.util.List;

/**
 * When a question or a section is asked: it looks at answers to questions that stand before it.
 *
 * @param all whether every clause must hold, or one is enough
 * @param clauses what is looked at, at least one
 */
public record Condition(boolean all, List<Clause> clauses) {

    public Condition {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }

    /** Asked only where this one answer was given. */
    public static Condition is(String question, String value) {
        return new Condition(true, List.of(new Clause(question, Operator.IS, value)));
    }

    /**
     * One answer looked at.
     *
     * @param question its id
     * @param operator how it is looked at
     * @param value what it is held against, as it would be stored; empty where the operator needs none
     */
    public record Clause(String question, Operator operator, String value) {}

    /** How an answer is looked at. */
    public enum Operator {
        /** It is this one; of several answers, this one is among them. */
        IS,
        /** It is something else, or was not given. */
        IS_NOT,
        /** It was given. */
        ANSWERED,
        /** It was not given. */
        UNANSWERED,
        /** The number, amount or day is this one or more. */
        AT_LEAST,
        /** The number, amount or day is this one or less. */
        AT_MOST
    }
}
