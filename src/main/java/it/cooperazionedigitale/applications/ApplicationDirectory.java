package it.cooperazionedigitale.applications;

import it.cooperazionedigitale.shared.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The questions modules above may ask about applications; what a person may see is theirs to decide. */
public interface ApplicationDirectory {

    /** An application, unless it is sealed. */
    Optional<ApplicationSummary> find(UUID application);

    /** An application, sealed or not: for those who applied, for letters to them, and to count it. */
    Optional<ApplicationSummary> findSealedToo(UUID application);

    /** An application that was sent, if the viewer watches over it for the programme. */
    Optional<ApplicationSummary> watched(UUID application, Viewer viewer);

    /** Several applications in one query; sealed ones are left out. */
    Map<UUID, ApplicationSummary> findAll(Collection<UUID> applications);

    /** All bodies, leads and partners, whose applications these are: whoever belongs to one of them stands back. */
    default Set<UUID> bodiesOf(Collection<UUID> applications) {
        return findAll(applications).values().stream()
                .flatMap(application -> application.bodies().stream())
                .collect(Collectors.toSet());
    }

    /** The applications of a call that have been sent (not drafts, not withdrawn), by protocol; none while it is sealed. */
    List<ApplicationSummary> sentTo(UUID call);

    /** The same for several calls in one query, by call. */
    Map<UUID, List<ApplicationSummary>> sentTo(Collection<UUID> calls);

    /** The bodies that have an application in a call, draft or sent, which was not taken back or turned away. */
    Set<UUID> bodiesIn(UUID call);

    /** What those bodies have to do with which application: to write to each about its own. */
    List<ApplicationPart> partsIn(UUID call);

    /** Who leads an application and who shares, as partner, in what was sent; sealed or not, to write to them. */
    List<ApplicationPart> partsOf(UUID application);

    /** All applications, also drafts and sealed ones, to count anew. */
    List<ApplicationSummary> all();

    /** Whether the version that counts was sent with this file. */
    boolean sentWith(UUID application, UUID file);

    /** The sent version, to read, unless it is sealed. */
    Optional<ApplicationDossier> dossier(UUID application);
}
