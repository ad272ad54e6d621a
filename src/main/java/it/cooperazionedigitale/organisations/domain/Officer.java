package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The office a person holds for a hub: manager of all of it, or officer of its node in some regions. */
@Entity
@Table(schema = "organisations", name = "officer")
public class Officer {

    @Id
    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.DELETED)
    private UUID accountId;

    @Version
    private @Nullable Long version;

    private UUID hubId;

    @Enumerated(EnumType.STRING)
    private Role post;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(schema = "organisations", name = "officer_region", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "region_code")
    private Set<String> regions = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Officer() {}

    private Officer(UUID accountId, UUID hubId, Role post, Set<String> regions) {
        this.accountId = accountId;
        this.hubId = hubId;
        this.post = post;
        this.regions.addAll(regions);
    }

    /** Appoints a manager (whole hub, no regions) or a node officer (at least one region). */
    public static Officer of(UUID accountId, UUID hubId, Role post, Set<String> regions) {
        check(post, regions);
        return new Officer(accountId, hubId, post, regions);
    }

    /** Moves to another office; says whether anything changed. */
    public boolean moveTo(UUID hub, Role newPost, Set<String> newRegions) {
        check(newPost, newRegions);
        if (hub.equals(hubId) && newPost == post && newRegions.equals(regions)) {
            return false;
        }
        hubId = hub;
        post = newPost;
        regions.clear();
        regions.addAll(newRegions);
        return true;
    }

    private static void check(Role post, Set<String> regions) {
        boolean fits = switch (post) {
            case NODE_OFFICER -> !regions.isEmpty();
            case HUB_MANAGER -> regions.isEmpty();
            default -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException(post + " cannot be appointed for regions " + regions);
        }
    }

    /** Whether a manager or a node officer. */
    public Role post() {
        return post;
    }

    public UUID hubId() {
        return hubId;
    }

    public Set<String> regions() {
        return Set.copyOf(regions);
    }
}
