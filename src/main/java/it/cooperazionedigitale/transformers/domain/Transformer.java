package it.cooperazionedigitale.transformers.domain;

import static it.cooperazionedigitale.transformers.TransformerState.ACCREDITED;
import static it.cooperazionedigitale.transformers.TransformerState.CANDIDATE;
import static it.cooperazionedigitale.transformers.TransformerState.EXPIRED;
import static it.cooperazionedigitale.transformers.TransformerState.REJECTED;
import static it.cooperazionedigitale.transformers.TransformerState.SUSPENDED;
import static it.cooperazionedigitale.transformers.TransformerState.UNDER_REVIEW;

import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import it.cooperazionedigitale.transformers.TransformerState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A firm's accreditation: asked for with evidence, decided by its hub, held while nothing speaks against it. */
@Entity
@Table(schema = "transformers", name = "transformer")
public class Transformer {

    @Id
    private UUID organisationId;

    @Version
    private @Nullable Long version;

    private String slug;
    private UUID hubId;

    @Enumerated(EnumType.STRING)
    private TransformerState state;

    @Personal(value = What.WORDS, use = Processing.ACCREDITATION, end = AtErasure.HELD, hold = Hold.BODY)
    private String presentation;

    private int yearsOfExperience;
    private Instant appliedAt;
    private Instant movedAt;

    @Personal(value = What.WORDS, use = Processing.ACCREDITATION, end = AtErasure.HELD, hold = Hold.BODY)
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(
            schema = "transformers",
            name = "transformer_service",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "service")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 200)
    private Set<DigitalService> services = EnumSet.noneOf(DigitalService.class);

    @ElementCollection
    @CollectionTable(
            schema = "transformers",
            name = "transformer_region",
            joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "region_code")
    @BatchSize(size = 200)
    private Set<String> regions = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "transformers", name = "past_job", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "place")
    private List<PastJob> jobs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Transformer() {}

    private Transformer(UUID organisationId, UUID hubId, String slug, Instant now) {
        this.organisationId = organisationId;
        this.hubId = hubId;
        this.slug = slug;
        this.state = CANDIDATE;
        this.appliedAt = now;
        this.movedAt = now;
        this.presentation = "";
    }

    /** A firm's first candidature, to the hub that looks after it. */
    public static Transformer apply(
            UUID organisationId, UUID hubId, String name, Profile profile, Evidence evidence, Instant now) {
        Transformer made = new Transformer(organisationId, hubId, Slug.of(name, organisationId), now);
        made.take(profile);
        made.take(evidence, now);
        return made;
    }

    /** Gives the firm an address of its own where its name alone is already another's. */
    public void distinguish() {
        slug = Slug.distinct(slug, organisationId);
    }

    /** Asks again after a no or an end; a candidature not yet taken up is replaced. Says whether the state changed. */
    public boolean applyAgain(Profile profile, Evidence evidence, Instant now) {
        if (state != CANDIDATE && state != REJECTED && state != EXPIRED) {
            throw new Refusal("transformers.refusal.alreadyApplied");
        }
        take(profile);
        take(evidence, now);
        appliedAt = now;
        return moved(CANDIDATE, null, now);
    }

    /** The hub begins to look. */
    public boolean takeUp(Instant now) {
        return move(Set.of(CANDIDATE), UNDER_REVIEW, null, now);
    }

    /** The hub says yes. */
    public boolean accredit(Instant now) {
        return move(Set.of(UNDER_REVIEW), ACCREDITED, null, now);
    }

    /** The hub says no, and why. */
    public boolean reject(String why, Instant now) {
        return move(Set.of(UNDER_REVIEW), REJECTED, Reason.checked(why), now);
    }

    /** The hub stops the accreditation for a time, and says why. */
    public boolean suspend(String why, Instant now) {
        return move(Set.of(ACCREDITED), SUSPENDED, Reason.checked(why), now);
    }

    /** The accreditation holds again. */
    public boolean reinstate(Instant now) {
        return move(Set.of(SUSPENDED), ACCREDITED, null, now);
    }

    /** The accreditation ends by its term. */
    public boolean expire(Instant now) {
        return move(Set.of(ACCREDITED, SUSPENDED), EXPIRED, null, now);
    }

    /** Takes what the firm now tells of itself. */
    public void describe(Profile profile) {
        take(profile);
    }

    private boolean move(Set<TransformerState> from, TransformerState to, @Nullable String why, Instant now) {
        if (state != to && !from.contains(state)) {
            throw new Refusal("transformers.refusal.state." + state);
        }
        return moved(to, why, now);
    }

    private boolean moved(TransformerState to, @Nullable String why, Instant now) {
        if (state == to) {
            return false;
        }
        state = to;
        reason = why;
        movedAt = now;
        return true;
    }

    private void take(Profile profile) {
        if (!profile.isComplete()) {
            throw new Refusal("transformers.refusal.incomplete");
        }
        presentation = profile.presentation();
        yearsOfExperience = profile.years();
        if (!services.equals(profile.services())) {
            services.clear();
            services.addAll(profile.services());
        }
        if (!regions.equals(profile.regions())) {
            regions.clear();
            regions.addAll(profile.regions());
        }
    }

    private void take(Evidence evidence, Instant now) {
        if (!evidence.suffices(ItalianFormats.dayOf(now).getYear())) {
            throw new Refusal("transformers.refusal.evidence");
        }
        jobs.clear();
        jobs.addAll(evidence.jobs());
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String slug() {
        return slug;
    }

    public UUID hubId() {
        return hubId;
    }

    public TransformerState state() {
        return state;
    }

    public Profile profile() {
        return new Profile(presentation, yearsOfExperience, services, regions);
    }

    public Set<DigitalService> services() {
        return services.isEmpty() ? Set.of() : EnumSet.copyOf(services);
    }

    public Evidence evidence() {
        return new Evidence(jobs);
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public Instant movedAt() {
        return movedAt;
    }

    public @Nullable String reason() {
        return reason;
    }
}
