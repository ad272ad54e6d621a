package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The act by which the Comitato direttivo gives the contributions: proposed by one person, voted by others. */
@Entity
@Table(schema = "evaluation", name = "resolution")
public class Resolution {

    /** Equal votes that decide: the simple majority of a meeting of at least two. */
    private static final int VOTES_TO_DECIDE = 2;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;
    private UUID rankingId;

    @Enumerated(EnumType.STRING)
    private ResolutionState state;

    @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
    private String wording;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private UUID proposedBy;

    private Instant proposedAt;
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(
            schema = "evaluation",
            name = "resolution_award",
            joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderBy("place")
    private List<AwardLine> awards = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "evaluation", name = "resolution_vote", joinColumns = @JoinColumn(name = "resolution_id"))
    @OrderBy("castAt")
    private List<Vote> votes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    /** A resolution on a frozen ranking: every funded application gets what it asked. */
    public static Resolution propose(Ranking ranking, String wording, UUID by, Instant now) {
        if (ranking.state() != RankingState.FROZEN) {
            throw new Refusal("evaluation.refusal.rankingNotFrozen");
        }
        Resolution resolution = new Resolution();
        resolution.id = Ids.next();
        resolution.callId = ranking.callId();
        resolution.rankingId = ranking.id();
        resolution.state = ResolutionState.PROPOSED;
        resolution.wording = wording;
        resolution.proposedBy = by;
        resolution.proposedAt = now;
        ranking.lines(Standing.FUNDED)
                .forEach(line -> resolution.awards.add(
                        new AwardLine(line.place(), line.applicationId(), line.organisationId(), line.requested())));
        return resolution;
    }

    /**
     * A member votes, once. Says whether this vote decided.
     *
     * @return the state, when this very vote decided it
     */
    public Optional<ResolutionState> cast(UUID member, boolean approves, String note, Instant now) {
        Optional<Vote> earlier = vote(member);
        if (earlier.isPresent() && earlier.get().approves() == approves) {
            return Optional.empty();
        }
        if (state != ResolutionState.PROPOSED) {
            throw new Refusal("evaluation.refusal.resolutionDecided");
        }
        if (member.equals(proposedBy)) {
            throw new Refusal("evaluation.refusal.samePerson");
        }
        if (earlier.isPresent()) {
            throw new Refusal("evaluation.refusal.alreadyVoted");
        }
        if (!approves && note.isBlank()) {
            throw new Refusal("evaluation.refusal.reasonMissing");
        }
        votes.add(new Vote(member, approves, note.strip(), now));
        if (votes.stream().filter(vote -> vote.approves() == approves).count() < VOTES_TO_DECIDE) {
            return Optional.empty();
        }
        state = approves ? ResolutionState.APPROVED : ResolutionState.REJECTED;
        decidedAt = now;
        return Optional.of(state);
    }

    /** The vote of a member, if cast. */
    public Optional<Vote> vote(UUID member) {
        return votes.stream().filter(vote -> vote.memberId().equals(member)).findFirst();
    }

    /** The sum of what it gives. */
    public Euro sum() {
        return awards.stream().map(line -> Euro.of(line.amount())).reduce(Euro.ZERO, Euro::plus);
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public UUID rankingId() {
        return rankingId;
    }

    public ResolutionState state() {
        return state;
    }

    public String wording() {
        return wording;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public List<AwardLine> awards() {
        return List.copyOf(awards);
    }

    public List<Vote> votes() {
        return List.copyOf(votes);
    }
}
