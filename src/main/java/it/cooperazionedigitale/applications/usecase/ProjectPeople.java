package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.SentVersion;
import java.util.Optional;

/** Finds how many people a project is for among the answers: the question called «persone», if the form has it. */
final class ProjectPeople {

    private static final String ID = "persone";

    private ProjectPeople() {}

    /** The number that was sent, where it can be read as one. */
    static Optional<Integer> among(SentVersion version) {
        return version.sections().stream()
                .flatMap(section -> section.answers().stream())
                .filter(answer -> answer.id().equals(ID) && answer.stored() != null)
                .map(answer -> String.valueOf(answer.stored()))
                .filter(typed -> typed.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .findFirst();
    }
}
