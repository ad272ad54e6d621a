package it.cooperazionedigitale.forms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A form as data, one version of it; answers stay pinned to the version they were given to.
 *
 * @param id this version's id
 * @param code what the form is, the same over versions
 * @param version from 1
 * @param title as a person reads it
 * @param purpose what it is asked for
 * @param sections in order
 */
public record FormDefinition(
        UUID id, String code, int version, String title, FormPurpose purpose, List<FormSection> sections) {

    /** A form of applications that is named by its code. */
    public FormDefinition(UUID id, String code, int version, List<FormSection> sections) {
        this(id, code, version, code, FormPurpose.APPLICATION, sections);
    }

    /** The same form with other sections. */
    public FormDefinition with(List<FormSection> others) {
        return new FormDefinition(id, code, version, title, purpose, others);
    }

    /** The section with an id. */
    public Optional<FormSection> section(String sectionId) {
        return sections.stream()
                .filter(section -> section.id().equals(sectionId))
                .findFirst();
    }
}
