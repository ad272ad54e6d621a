package it.cooperazionedigitale.projects;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The questions modules above may ask about projects. */
public interface ProjectDirectory {

    /** A project. */
    Optional<ProjectSummary> find(UUID project);

    /** All projects, to count anew. */
    List<ProjectSummary> all();
}
