package it.cooperazionedigitale.forms;

import java.util.List;

/**
 * A section ready to be shown by {@code components/form-section}.
 *
 * @param section what it is
 * @param questions what is asked on the page
 */
public record AskedSection(FormSection section, List<AskedQuestion> questions) {

    /** A section in which nothing hangs on other answers and no files, tables or goals are asked. */
    public static AskedSection plain(FormSection section) {
        return new AskedSection(
                section, section.questions().stream().map(AskedQuestion::plain).toList());
    }

    /** Whether files can be handed in, so that the page's form must be able to carry them. */
    public boolean uploads() {
        return questions.stream().anyMatch(asked -> asked.question().type() == QuestionType.FILE);
    }

    /** Whether some questions come and go with answers of the same page. */
    public boolean changing() {
        return questions.stream()
                .anyMatch(asked -> asked.when() != null && asked.when().clauses() != null);
    }
}
