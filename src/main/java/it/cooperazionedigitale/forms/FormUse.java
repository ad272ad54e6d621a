package it.cooperazionedigitale.forms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A module whose things ask a form's questions; written by the modules above, so that who writes a form sees what hangs on it. */
public interface FormUse {

    /**
     * Something that asks a form's questions.
     *
     * @param form the version
     * @param name as people read it
     * @param href where it is looked at by staff
     * @param state message key of its state
     */
    record Use(UUID form, String name, String href, String state) {}

    /** What asks the questions of these versions. */
    default List<Use> of(Collection<UUID> versions) {
        return List.of();
    }

    /** How many keep an answer to each question of these versions, by the question's id; none for those nobody answered. */
    default Map<String, Long> answered(Collection<UUID> versions) {
        return Map.of();
    }
}
