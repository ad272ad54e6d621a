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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a call's ranking: built, proposed for freezing by one person, frozen by another. */
@Entity
@Table(schema = "evaluation", name = "ranking")
public class Ranking {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RankingState state;

    private BigDecimal budget;
    private int threshold;
    private String inputsHash;
    private Instant builtAt;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private UUID builtBy;

    private @Nullable Instant proposedAt;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID proposedBy;

    private @Nullable Instant frozenAt;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID frozenBy;

    @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(schema = "evaluation", name = "ranking_line", joinColumns = @JoinColumn(name = "ranking_id"))
    @OrderBy("place")
    private List<RankingLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Ranking() {}

    /** A new version, from the inputs as they are now. */
    public static Ranking build(
            UUID callId, int number, Collection<RankingEntry> entries, RankingTerms terms, UUID by, Instant now) {
        if (entries.isEmpty()) {
            throw new Refusal("evaluation.refusal.nothingToRank");
        }
        Ranking ranking = new Ranking();
        ranking.id = Ids.next();
        ranking.callId = callId;
        ranking.number = number;
        ranking.state = RankingState.DRAFT;
        ranking.budget = terms.budget().amount();
        ranking.threshold = terms.threshold();
        ranking.inputsHash = RankingRules.fingerprint(entries, terms);
        ranking.builtAt = now;
        ranking.builtBy = by;
        ranking.lines.addAll(RankingRules.rank(entries, terms));
        return ranking;
    }

    /** A newer version takes its place. */
    public void supersede() {
        if (state == RankingState.FROZEN) {
            throw new Refusal("evaluation.refusal.rankingFrozen");
        }
        state = RankingState.SUPERSEDED;
    }

    /** One person asks to freeze it, if nothing it follows from has changed. Says whether anything changed. */
    public boolean proposeFreeze(String presentHash, UUID by, Instant now) {
        if (state == RankingState.FREEZE_PROPOSED) {
            return false;
        }
        if (state != RankingState.DRAFT) {
            throw new Refusal("evaluation.refusal.rankingNotDraft");
        }
        requireUnchanged(presentHash);
        state = RankingState.FREEZE_PROPOSED;
        proposedBy = by;
        proposedAt = now;
        reason = null;
        return true;
    }

    /** Another person freezes it. Says whether anything changed. */
    public boolean freeze(String presentHash, UUID by, Instant now) {
        if (state == RankingState.FROZEN) {
            return false;
        }
        requireProposal();
        if (by.equals(proposedBy)) {
            throw new Refusal("evaluation.refusal.samePerson");
        }
        requireUnchanged(presentHash);
        state = RankingState.FROZEN;
        frozenBy = by;
        frozenAt = now;
        return true;
    }

    /** The second person gives it back with a reason. */
    public void giveBack(String why) {
        requireProposal();
        if (why.isBlank()) {
            throw new Refusal("evaluation.refusal.reasonMissing");
        }
        state = RankingState.DRAFT;
        reason = why.strip();
    }

    private void requireProposal() {
        if (state != RankingState.FREEZE_PROPOSED) {
            throw new Refusal("evaluation.refusal.freezeNotProposed");
        }
    }

    private void requireUnchanged(String presentHash) {
        if (!inputsHash.equals(presentHash)) {
            throw new Refusal("evaluation.refusal.rankingOutdated");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public int number() {
        return number;
    }

    public RankingState state() {
        return state;
    }

    public Euro budget() {
        return Euro.of(budget);
    }

    public int threshold() {
        return threshold;
    }

    public String inputsHash() {
        return inputsHash;
    }

    public Instant builtAt() {
        return builtAt;
    }

    public UUID builtBy() {
        return builtBy;
    }

    public @Nullable Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable UUID proposedBy() {
        return proposedBy;
    }

    public @Nullable Instant frozenAt() {
        return frozenAt;
    }

    public @Nullable UUID frozenBy() {
        return frozenBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public List<RankingLine> lines() {
        return List.copyOf(lines);
    }

    /** The lines on one side. */
    public List<RankingLine> lines(Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).toList();
    }
}
