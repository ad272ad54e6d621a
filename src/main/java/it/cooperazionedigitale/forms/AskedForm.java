package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form asks of somebody who gave certain answers: what its conditions leave out is not here.
 *
 * @param sections those that are asked, each with the questions that are
 * @param answers the answers to them, by question
 */
public record AskedForm(List<FormSection> sections, Map<String, Object> answers) {

    /** The section with an id, if it is asked. */
    public Optional<FormSection> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
