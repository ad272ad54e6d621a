package it.cooperazionedigitale.forms;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.FileRow;
import it.cooperazionedigitale.site.UploadRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, or a cell of a table, ready to be shown.
 *
 * @param question what is asked
 * @param at the field of its answer
 * @param options what there is to choose from
 * @param when when it is to be answered, where that hangs on the same page
 * @param rows the rows of a table
 * @param files the files handed in so far
 * @param rules what fits as a file
 * @param full whether no more rows or files fit
 * @param doubts sentences on what is not right yet
 */
public record AskedQuestion(
        Question question,
        String at,
        List<Choice> options,
        @Nullable When when,
        List<Row> rows,
        List<Kept> files,
        @Nullable UploadRules rules,
        boolean full,
        List<String> doubts) {

    static AskedQuestion plain(Question question) {
        return new AskedQuestion(
                question,
                "answers[" + question.id() + "]",
                question.options(),
                null,
                List.of(),
                List.of(),
                null,
                false,
                List.of());
    }

    /** Whether there are too many choices to show them all at once. */
    public boolean wide() {
        return question.choices().size() > 7;
    }

    /** Where the page jumps to for it. */
    public String anchor() {
        return at.replace("[", "").replace("]", "");
    }

    /**
     * When a question is to be answered.
     *
     * @param words for people
     * @param all whether every clause must hold
     * @param clauses for the script: question, operator, value and kind of answer of each; null where other pages decide
     */
    public record When(String words, boolean all, @Nullable String clauses) {}

    /**
     * A row of a table.
     *
     * @param number as people count
     * @param cells its fields
     * @param remove the value of the button that takes it away
     */
    public record Row(int number, List<AskedQuestion> cells, String remove) {}

    /**
     * A file that was handed in.
     *
     * @param id for the form
     * @param name as it is called
     * @param shown what there is to download, with its state
     * @param said who signed it, or why it was not accepted and what to do
     * @param remove the value of the button that takes it away
     */
    public record Kept(String id, String name, List<FileRow> shown, List<String> said, String remove) {}
}
