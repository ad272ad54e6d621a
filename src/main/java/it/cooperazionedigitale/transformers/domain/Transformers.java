package it.cooperazionedigitale.transformers.domain;

import it.cooperazionedigitale.transformers.TransformerState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All firms that ever asked to be accredited. */
public interface Transformers extends Repository<Transformer, UUID> {

    /** How many firms stand somewhere. */
    record Count(TransformerState state, long firms) {}

    /** Where a firm stands, since when, and why where it goes against it. */
    record Standing(
            TransformerState state,
            String slug,
            Instant movedAt,
            @Nullable String reason) {}

    Transformer save(Transformer transformer);

    Optional<Transformer> findById(UUID organisationId);

    Optional<Transformer> findByOrganisationIdAndHubId(UUID organisationId, @Nullable UUID hubId);

    Optional<Transformer> findBySlugAndState(String slug, TransformerState state);

    @Query("select t.state from Transformer t where t.organisationId = :organisation")
    Optional<TransformerState> stateOf(UUID organisation);

    @Query("""
            select new it.cooperazionedigitale.transformers.domain.Transformers$Standing(t.state, t.slug, t.movedAt, t.reason)
            from Transformer t where t.organisationId = :organisation""")
    Optional<Standing> standingOf(UUID organisation);

    boolean existsBySlug(String slug);

    @Query("select t.organisationId from Transformer t where t.state = :state")
    Set<UUID> idsIn(TransformerState state);

    List<Transformer> findByState(TransformerState state);

    List<Transformer> findByHubIdOrderByMovedAtDesc(@Nullable UUID hubId, Limit limit);

    @Query("""
            select new it.cooperazionedigitale.transformers.domain.Transformers$Count(t.state, count(t))
            from Transformer t where t.hubId = :hub group by t.state""")
    List<Count> countsInHub(@Nullable UUID hub);

    /** Accredited firms that work in the region; an empty region stands for any. */
    @Query("""
            select t from Transformer t where t.state = ACCREDITED and (:region = '' or :region member of t.regions)""")
    List<Transformer> workingIn(String region);

    /** Accredited firms that work in the region and do the service; an empty region stands for any. */
    @Query("""
            select t from Transformer t where t.state = ACCREDITED and (:region = '' or :region member of t.regions)
              and :service member of t.services""")
    List<Transformer> workingIn(String region, DigitalService service);
}
