package it.cooperazionedigitale.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between answers, such as a sum of costs that does not exceed an amount; looked at when both sides are given.
 *
 * @param at the question of this section at which a fault is shown
 * @param left one side
 * @param relation how the sides must stand to each other
 * @param right the other side
 * @param message the sentence that says how to mend it, in the staff's words
 */
public record AnswerRule(String at, Side left, Relation relation, Side right, String message) {

    /** How two sides stand to each other. */
    public enum Relation {
        EQUAL,
        AT_MOST,
        AT_LEAST,
        LESS,
        MORE
    }

    /** What a side is made of. */
    public enum Kind {
        /** The answer to one question: a number, an amount or a day. */
        ANSWER,
        /** The sum of the answers to several questions. */
        SUM,
        /** The sum of a column of a table. */
        COLUMN,
        /** How many rows a table has, or how many choices were made. */
        COUNT,
        /** A value laid down here. */
        FIXED
    }

    /**
     * One side.
     *
     * @param kind what it is made of
     * @param questions the questions it reads, in this section or before it
     * @param column the column that is summed up
     * @param value the value laid down, written as it would be typed
     */
    public record Side(
            Kind kind,
            List<String> questions,
            @Nullable String column,
            @Nullable String value) {

        public Side {
            questions = questions == null ? List.of() : List.copyOf(questions);
        }

        /** The answer to a question. */
        public static Side answer(String question) {
            return new Side(Kind.ANSWER, List.of(question), null, null);
        }

        /** The sum of a table's column. */
        public static Side column(String table, String column) {
            return new Side(Kind.COLUMN, List.of(table), column, null);
        }

        /** A value laid down. */
        public static Side fixed(String value) {
            return new Side(Kind.FIXED, List.of(), null, value);
        }
    }
}
