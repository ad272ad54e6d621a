package it.cooperazionedigitale.forms;

import it.cooperazionedigitale.documents.FileSummary;
import java.util.List;

/**
 * An answer in words.
 *
 * @param text as it is read, a line each where there are several; of files their names
 * @param files the files it consists of
 */
public record ShownAnswer(String text, List<FileSummary> files) {

    /** Words alone. */
    public static ShownAnswer of(String text) {
        return new ShownAnswer(text, List.of());
    }
}
