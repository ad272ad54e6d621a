package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.VatNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A cooperative, another non-profit body or a transformer firm. */
@Entity
@Table(schema = "organisations", name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable String legalForm;
    private String taxCode;
    private @Nullable String vatNumber;
    private UUID hubId;
    private @Nullable String federation;
    private String comuneCode;
    private String regionCode;
    private @Nullable String alboNumber;
    private @Nullable String atecoCode;
    private @Nullable String pec;
    private int members;
    private int women;
    private int under36;
    private int under41;
    private int nonItalian;
    private int workers;
    private int disadvantaged;
    private Instant registeredAt;
    private Instant updatedAt;
    private @Nullable UUID mergedInto;

    @ElementCollection
    @CollectionTable(
            schema = "organisations",
            name = "organisation_trait",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "trait")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 200)
    private Set<BodyTrait> traits = EnumSet.noneOf(BodyTrait.class);

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    private Organisation(Identity identity, Place place, UUID hubId, @Nullable String federation, Instant now) {
        this.id = Ids.next();
        this.name = Names.checked(identity.name());
        this.kind = identity.kind();
        this.taxCode = identity.taxCode().value();
        this.vatNumber = digits(identity.vatNumber());
        this.hubId = hubId;
        this.federation = federation;
        this.comuneCode = place.comuneCode();
        this.regionCode = place.regionCode();
        this.registeredAt = now;
        this.updatedAt = now;
    }

    /** A body that comes into the programme, looked after by a hub; federation is null for one that belongs to none. */
    public static Organisation register(
            Identity identity, Place place, UUID hubId, @Nullable String federation, Instant now) {
        return new Organisation(identity, place, hubId, federation, now);
    }

    /** Takes what the body now tells of itself; counts that contradict each other are refused. */
    public void describe(Portrait portrait, Instant now) {
        HeadCounts counts = portrait.counts();
        if (!HeadCountCheck.problems(counts).isEmpty()) {
            throw new Refusal("organisations.refusal.counts");
        }
        name = Names.checked(portrait.name());
        legalForm = portrait.legalForm();
        vatNumber = digits(portrait.vatNumber());
        comuneCode = portrait.place().comuneCode();
        regionCode = portrait.place().regionCode();
        alboNumber = portrait.albo() == null ? null : portrait.albo().value();
        atecoCode = portrait.atecoCode();
        pec = portrait.pec() == null ? null : portrait.pec().address();
        take(counts);
        if (!traits.equals(portrait.traits())) {
            traits.clear();
            traits.addAll(portrait.traits());
        }
        updatedAt = now;
    }

    /** This record is a double of another: from now on everything new is done there. */
    public void mergeInto(Organisation kept) {
        requireMayMergeInto(kept);
        mergedInto = kept.id;
    }

    /** Refuses records merged already, and records of different kinds. */
    public void requireMayMergeInto(Organisation kept) {
        if (mergedInto != null || kept.mergedInto != null) {
            throw new Refusal("organisations.refusal.mergedAlready");
        }
        if (kind != kept.kind) {
            throw new Refusal("organisations.refusal.mergeOfKinds");
        }
    }

    /** It was no double after all. */
    public void standAlone() {
        mergedInto = null;
    }

    /** Refuses what is done in the record that was kept. */
    public void requireNotMerged() {
        if (mergedInto != null) {
            throw new Refusal("organisations.refusal.merged");
        }
    }

    /** The record this one was merged into, if it was. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    private void take(HeadCounts counts) {
        members = counts.members();
        women = counts.women();
        under36 = counts.under36();
        under41 = counts.under41();
        nonItalian = counts.nonItalian();
        workers = counts.workers();
        disadvantaged = counts.disadvantaged();
    }

    private static @Nullable String digits(@Nullable VatNumber number) {
        return number == null ? null : number.digits();
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public @Nullable String legalForm() {
        return legalForm;
    }

    public String taxCode() {
        return taxCode;
    }

    public @Nullable String vatNumber() {
        return vatNumber;
    }

    public UUID hubId() {
        return hubId;
    }

    public @Nullable String federation() {
        return federation;
    }

    public String comuneCode() {
        return comuneCode;
    }

    public String regionCode() {
        return regionCode;
    }

    public @Nullable String alboNumber() {
        return alboNumber;
    }

    public @Nullable String atecoCode() {
        return atecoCode;
    }

    public @Nullable String pec() {
        return pec;
    }

    public HeadCounts counts() {
        return new HeadCounts(members, women, under36, under41, nonItalian, workers, disadvantaged);
    }

    public Set<BodyTrait> traits() {
        return Set.copyOf(traits);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
