package it.cooperazionedigitale.forms;

import it.cooperazionedigitale.documents.FileOwner;
import it.cooperazionedigitale.documents.Slot;
import it.cooperazionedigitale.shared.Viewer;
import java.util.Map;
import org.springframework.validation.Errors;

/** How the files among answers come in and go: received outside any transaction, filed inside the one that keeps the answers. */
public interface AnswerFiles {

    /** What stands before the id of an upload that is to become a file. */
    String NEW = "+";

    /** What fits in for an answer. */
    static Slot slot(String purpose) {
        return new Slot(purpose, Slot.PAPERS, Slot.MOST, false);
    }

    /** Takes in what a page brought for the questions of a section, and says at its field what does not fit. */
    void receive(FormSection section, AnswersForm form, String purpose, Errors errors, Viewer viewer);

    /** Checked answers with uploads that became files before named as those: sent twice, they are the same answers. */
    Map<String, Object> known(FormSection section, Map<String, Object> values, Viewer viewer);

    /** Makes files of the uploads among checked answers; the answers to store. */
    Map<String, Object> file(
            FormSection section, Map<String, Object> values, Slot slot, FileOwner owner, Viewer viewer);

    /** Takes away files that are no answer any more, unless something that was sent needs them. */
    void discard(FormSection section, Map<String, Object> before, Map<String, Object> after, Viewer viewer);
}
