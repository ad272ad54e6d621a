package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.VatNumber;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/** A cooperative, another non-profit body or a transformer firm. */
@Entity
@Table(schema = "organisations", name = "organisation")
public class Organisation {

    private static final Duration CLAIM = Duration.ofDays(3);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.WORDS, use = Processing.BODY, end = AtErasure.HELD, hold = Hold.BODY)
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable String legalForm;

    @Personal(value = What.IDENTITY, use = Processing.BODY, end = AtErasure.HELD, hold = Hold.BODY)
    private String taxCode;

    private @Nullable String vatNumber;
    private UUID hubId;
    private @Nullable String federation;
    private String comuneCode;
    private String regionCode;
    private @Nullable String alboNumber;
    private @Nullable String atecoCode;

    @Personal(value = What.CONTACT, use = Processing.BODY, end = AtErasure.HELD, hold = Hold.BODY)
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
    private @Nullable Instant lapsedAt;

    @Enumerated(EnumType.STRING)
    private Profile.@Nullable BodySize size;

    @Enumerated(EnumType.STRING)
    private Profile.@Nullable VatRecovery vatRecovery;

    private @Nullable String alboCategory;
    private @Nullable String runts;
    private @Nullable String rea;
    private @Nullable String registeredComune;
    private int workerWomen;
    private int workerUnder36;
    private int workerUnder41;
    private int workerNonItalian;
    private Instant confirmedAt;
    private Instant pecChangedAt;

    @ElementCollection
    @CollectionTable(schema = "organisations", name = "other_seat", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "comune_code")
    private Set<String> otherSeats = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            schema = "organisations",
            name = "trait_evidence",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @MapKeyColumn(name = "trait")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<BodyTrait, String> evidence = new EnumMap<>(BodyTrait.class);

    @ElementCollection
    @CollectionTable(
            schema = "organisations",
            name = "organisation_trait",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "trait")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 200)
    private Set<BodyTrait> traits = EnumSet.noneOf(BodyTrait.class);

    /** Codice fiscale and partita IVA, each once; sorted, so that two registrations never wait for each other. */
    @ElementCollection
    @CollectionTable(
            schema = "organisations",
            name = "body_number",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "number")
    @SortNatural
    private SortedSet<String> numbers = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    private Organisation(Identity identity, Place place, UUID hubId, @Nullable String federation, Instant now) {
        this.id = Ids.next();
        this.name = Names.checked(identity.name());
        this.kind = identity.kind();
        this.taxCode = identity.taxCode().value();
        this.vatNumber = digits(identity.vatNumber());
        this.numbers.addAll(numbersOf(taxCode, vatNumber));
        this.hubId = hubId;
        this.federation = federation;
        this.comuneCode = place.comuneCode();
        this.regionCode = place.regionCode();
        this.registeredAt = now;
        this.updatedAt = now;
        this.confirmedAt = now;
        this.pecChangedAt = now;
    }

    /** A body that comes into the programme, looked after by a hub; federation is null for one that belongs to none. */
    public static Organisation register(
            Identity identity, Place place, UUID hubId, @Nullable String federation, Instant now) {
        return new Organisation(identity, place, hubId, federation, now);
    }

    /** Takes what the body now tells in one chapter, which says nothing of the others; what contradicts itself or its kind is refused. */
    public void describe(Chapter chapter, Instant now) {
        String before = now(chapter).mark();
        if (chapter instanceof Profile profile) {
            take(profile);
        } else if (chapter instanceof Registers registers) {
            take(registers, now);
        } else if (chapter instanceof Seats seats) {
            take(seats);
        } else if (chapter instanceof Numbers numbers) {
            take(numbers);
        } else if (chapter instanceof Features features) {
            take(features);
        }
        if (!before.equals(now(chapter).mark())) {
            updatedAt = now;
        }
    }

    /** Sets right what was written wrong when the body came into the programme. */
    public void correct(Standing right, Instant now) {
        taxCode = right.taxCode().value();
        hubId = right.hubId();
        federation = right.federation();
        keepNumbers();
        updatedAt = now;
    }

    /** By what the programme knows the body. */
    public Standing standing() {
        return new Standing(new TaxCode(taxCode), hubId, federation);
    }

    /** Somebody looked at all of it and says that it still holds. */
    public void confirm(Instant now) {
        confirmedAt = now;
    }

    /** The same chapter as it stands now. */
    public Chapter now(Chapter like) {
        if (like instanceof Profile) {
            return profile();
        }
        if (like instanceof Registers) {
            return registers();
        }
        if (like instanceof Seats) {
            return seats();
        }
        return like instanceof Numbers ? numbers() : features();
    }

    private void take(Profile profile) {
        name = Names.checked(profile.name());
        legalForm = profile.legalForm();
        take(digits(profile.vatNumber()));
        vatRecovery = profile.vatRecovery();
        size = profile.size();
        atecoCode = profile.atecoCode();
    }

    private void take(@Nullable String otherVatNumber) {
        if (!Objects.equals(vatNumber, otherVatNumber)) {
            vatNumber = otherVatNumber;
            keepNumbers();
        }
    }

    private void keepNumbers() {
        List<String> now = numbersOf(taxCode, vatNumber);
        numbers.retainAll(now);
        numbers.addAll(now);
    }

    private void take(Registers registers, Instant now) {
        boolean nonProfit = kind == OrganisationKind.NON_PROFIT;
        if (nonProfit && registers.albo() != null || !nonProfit && registers.runts() != null) {
            throw new Refusal("organisations.refusal.registers");
        }
        String before = pec;
        alboNumber = registers.albo() == null ? null : registers.albo().value();
        alboCategory = registers.alboCategory();
        runts = registers.runts() == null ? null : registers.runts().value();
        rea = registers.rea() == null ? null : registers.rea().value();
        pec = registers.pec() == null ? null : registers.pec().address();
        if (!Objects.equals(before, pec)) {
            pecChangedAt = now;
        }
    }

    private void take(Seats seats) {
        if (seats.others().size() > Seats.MOST_OTHERS) {
            throw new Refusal("organisations.refusal.tooManySeats", Seats.MOST_OTHERS);
        }
        comuneCode = seats.operating().comuneCode();
        regionCode = seats.operating().regionCode();
        registeredComune = seats.registered();
        otherSeats.retainAll(seats.others());
        otherSeats.addAll(seats.others());
    }

    private void take(Numbers numbers) {
        if (!HeadCountCheck.problems(numbers.people(), numbers.workers()).isEmpty()) {
            throw new Refusal("organisations.refusal.counts");
        }
        take(numbers.people());
        workerWomen = numbers.workers().women();
        workerUnder36 = numbers.workers().under36();
        workerUnder41 = numbers.workers().under41();
        workerNonItalian = numbers.workers().nonItalian();
    }

    private void take(Features features) {
        if (!traits.equals(features.traits())) {
            traits.clear();
            traits.addAll(features.traits());
        }
        if (!evidence.equals(features.evidence())) {
            evidence.clear();
            evidence.putAll(features.evidence());
        }
    }

    /** Whether the claim is older than the letter is good by which whoever registered it proves the own address. */
    public boolean claimedLongAgo(Instant now) {
        return lapsedAt == null && !registeredAt.plus(CLAIM).isAfter(now);
    }

    /** Whether the record holds one of these numbers. */
    public boolean holdsAnyOf(Collection<String> some) {
        return some.stream().anyMatch(numbers::contains);
    }

    /** Nobody ever stood behind it: its numbers are free again, the record stays for the trail. */
    public void lapse(Instant now) {
        numbers.clear();
        lapsedAt = now;
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

    private static List<String> numbersOf(String taxCode, @Nullable String vatNumber) {
        return vatNumber == null ? List.of(taxCode) : List.of(taxCode, vatNumber);
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

    /** Who the body is. */
    public Profile profile() {
        return new Profile(
                name,
                legalForm,
                Optional.ofNullable(vatNumber).flatMap(VatNumber::parse).orElse(null),
                vatRecovery,
                size,
                atecoCode);
    }

    /** Where the body is registered. */
    public Registers registers() {
        return new Registers(
                Optional.ofNullable(alboNumber).map(AlboNumber::new).orElse(null),
                alboCategory,
                Optional.ofNullable(runts).map(RuntsNumber::new).orElse(null),
                Optional.ofNullable(rea).map(ReaNumber::new).orElse(null),
                Optional.ofNullable(pec).map(Pec::new).orElse(null));
    }

    /** Where the body is. */
    public Seats seats() {
        return Seats.of(new Place(comuneCode, regionCode), registeredComune, otherSeats);
    }

    /** How many people the body has. */
    public Numbers numbers() {
        return new Numbers(counts(), new WorkerCounts(workerWomen, workerUnder36, workerUnder41, workerNonItalian));
    }

    /** What the body declares of itself. */
    public Features features() {
        return Features.of(traits, evidence);
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

    /** When somebody last said that all of it holds. */
    public Instant confirmedAt() {
        return confirmedAt;
    }

    /** Since when the certified mail is what it is. */
    public Instant pecChangedAt() {
        return pecChangedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
