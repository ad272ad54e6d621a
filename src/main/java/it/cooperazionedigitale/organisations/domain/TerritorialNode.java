package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hub's presence on a territory: one or more regions. */
@Entity
@Table(schema = "organisations", name = "territorial_node")
public class TerritorialNode {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID hubId;
    private String name;

    @ElementCollection
    @CollectionTable(
            schema = "organisations",
            name = "territorial_node_region",
            joinColumns = @JoinColumn(name = "territorial_node_id"))
    @Column(name = "region_code")
    private Set<String> regions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected TerritorialNode() {}

    private TerritorialNode(UUID hubId, String name, Set<String> regions) {
        this.id = Ids.next();
        this.hubId = hubId;
        this.name = Names.checked(name);
        this.regions.addAll(regions);
    }

    /** A new node of a hub; it covers at least one region. */
    public static TerritorialNode of(UUID hubId, String name, Set<String> regions) {
        if (regions.isEmpty()) {
            throw new IllegalArgumentException("a territorial node covers at least one region");
        }
        return new TerritorialNode(hubId, name, regions);
    }

    public UUID id() {
        return id;
    }
}
