package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.DrawerKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All papers in all drawers. */
public interface DrawerDocuments extends Repository<DrawerDocument, UUID> {

    /** Keeps it. */
    DrawerDocument save(DrawerDocument document);

    /** Takes it out. */
    void delete(DrawerDocument document);

    /** A body's own paper. */
    Optional<DrawerDocument> findByIdAndOrganisationId(UUID id, UUID organisation);

    /** A body's drawer. */
    List<DrawerDocument> findByOrganisationIdOrderByAddedAt(UUID organisation);

    /** How many papers it holds. */
    long countByOrganisationId(UUID organisation);

    /** One of the usual papers. */
    Optional<DrawerDocument> findByOrganisationIdAndKind(UUID organisation, DrawerKind kind);
}
