package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.projects.ProjectState;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All projects. */
public interface Projects extends Repository<Project, UUID> {

    Project save(Project project);

    Optional<Project> findById(UUID id);

    /** The project with its row held until the transaction ends: acts on one project happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id")
    Optional<Project> hold(UUID id);

    Optional<Project> findByApplicationId(UUID application);

    Optional<Project> findByIdAndOrganisationId(UUID id, UUID organisation);

    boolean existsByIdAndOrganisationId(UUID id, UUID organisation);

    List<Project> findAllByOrderByCode();

    List<Project> findByOrganisationIdOrderByMadeAtDesc(UUID organisation);

    @Query("select p from Project p where p.id = :id and p.engagement.transformerId = :firm")
    Optional<Project> askedOf(UUID id, UUID firm);

    @Query("select p from Project p where p.engagement.transformerId = :firm order by p.engagement.at desc, p.id")
    List<Project> allAskedOf(UUID firm, Limit limit);

    @Query(
            "select p from Project p where p.id = :id and (:#{#watch.everyHub} = true or p.beneficiary.hubId = :#{#watch.hub})")
    Optional<Project> watched(UUID id, Watch watch);

    /** The programme's list by protocol number, from the one after the given. */
    @Query("""
            select p from Project p
            where (:#{#watch.everyHub} = true or p.beneficiary.hubId = :#{#watch.hub}) and p.state in :states and p.code > :after
            order by p.code""")
    List<Project> page(Watch watch, Collection<ProjectState> states, String after, Limit limit);

    /** The public list by protocol number: what has started, in one region or in all. */
    @Query("""
            select p from Project p
            where p.schedule.startedOn is not null and p.state in :states
              and (:region = '' or p.beneficiary.regionCode = :region) and p.code > :after
            order by p.code""")
    List<Project> publicPage(Collection<ProjectState> states, String region, String after, Limit limit);

    @Query("""
            select distinct p.beneficiary.regionCode as code, p.beneficiary.regionName as name from Project p
            where p.schedule.startedOn is not null and p.state in :states order by p.beneficiary.regionName""")
    List<RegionName> publicRegions(Collection<ProjectState> states);

    @Query("select p from Project p where p.slug = :slug and p.schedule.startedOn is not null and p.state in :states")
    Optional<Project> publicOne(String slug, Collection<ProjectState> states);

    /** A region where there are projects. */
    interface RegionName {
        String getCode();

        String getName();
    }
}
