package it.cooperazionedigitale.projects;

import it.cooperazionedigitale.shared.Euro;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions modules above may ask about projects. */
public interface ProjectDirectory {

    /** A project. */
    Optional<ProjectSummary> find(UUID project);

    /** What a resolution gave an application, whatever became of it. */
    Optional<Euro> awardOf(UUID application);

    /** All projects, to count anew. */
    List<ProjectSummary> all();
}
