package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where forms are found, and answers checked against them. Answers are kept by who asks, by question, over all sections. */
public interface FormLibrary {

    /** One version of a form. */
    Optional<FormDefinition> definition(UUID id);

    /** The newest version of a form. */
    Optional<FormDefinition> newest(String code);

    /** The newest version of each form, by code. */
    List<FormDefinition> newest();

    /**
     * Checks typed answers of one section that stands alone. Fields the section does not ask for are ignored.
     *
     * @param section the section asked
     * @param typed what was typed, by field
     * @param complete whether required answers must be there (before sending) or may be missing (while drafting)
     */
    CheckedAnswers check(FormSection section, Map<String, List<String>> typed, boolean complete);

    /**
     * Checks what was typed in one section of a form, while it is drafted. What the section does not ask, given the other answers,
     * is not taken over; an answer stored before to a question that is not asked now stays, for the condition may change back.
     *
     * @param form the form
     * @param section the section's id
     * @param stored all answers so far, of every section
     * @param typed what was typed, by field
     */
    CheckedAnswers check(
            FormDefinition form, String section, Map<String, Object> stored, Map<String, List<String>> typed);

    /**
     * The same where answers are saved one by one: the questions that were not sent keep what is stored, and so does an answer that
     * has to be mended.
     *
     * @param sent the questions that were sent; null for all of the section
     */
    CheckedAnswers check(
            FormDefinition form,
            String section,
            Map<String, Object> stored,
            Map<String, List<String>> typed,
            @Nullable Set<String> sent);

    /** What the form asks of somebody who gave these answers. */
    AskedForm asked(FormDefinition form, Map<String, Object> answers);

    /** What has to be mended before the answers can be handed in: what is missing, files not accepted, rules not kept. */
    List<AnswerProblem> lacking(AskedForm asked);

    /** The rules between answers that a section does not keep: told while it is drafted, refused when it is handed in. */
    List<AnswerProblem> doubts(AskedForm asked, String section);

    /** The files among the answers. */
    Set<UUID> files(AskedForm asked);

    /** The answers in words, by question. */
    Map<String, ShownAnswer> words(AskedForm asked);

    /** The answers to a section as its fields show them to be changed: a comune by its name, a table cell by cell. */
    Map<String, Object> fields(FormSection section, Map<String, Object> stored);
}
