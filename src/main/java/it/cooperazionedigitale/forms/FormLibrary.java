package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where forms are found, and answers checked against them. */
public interface FormLibrary {

    /** One version of a form. */
    Optional<FormDefinition> definition(UUID id);

    /** The newest version of a form. */
    Optional<FormDefinition> newest(String code);

    /** The newest version of each form, by code. */
    List<FormDefinition> newest();

    /**
     * Checks typed answers of one section. Fields the section does not ask for are ignored.
     *
     * @param section the section asked
     * @param typed what was typed, by question
     * @param complete whether required answers must be there (before sending) or may be missing (while drafting)
     */
    CheckedAnswers check(FormSection section, Map<String, List<String>> typed, boolean complete);
}
