package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.DrawerKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
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

    /** The paper of this title that an upload has been kept as, by the first of two presses. */
    @Query(nativeQuery = true, value = """
            select d.* from documents.drawer_document d
            join documents.drawer_version v on v.document_id = d.id
            join documents.upload u on u.file_id = v.file_id and u.id = :upload
            where d.organisation_id = :organisation and d.title = :title""")
    Optional<DrawerDocument> kept(UUID organisation, @Nullable String title, UUID upload);
}
