package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One check of a body's digital maturity: under way, then completed and never changed again. */
@Entity
@Table(schema = "maturity", name = "assessment")
public class MaturityAssessment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID organisationId;
    private int questionnaire;
    private Instant begunAt;

    @Personal(value = What.IDENTITY, use = Processing.BODY, end = AtErasure.REPLACED)
    private String begunBy;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID begunById;

    private @Nullable String returnTo;
    private @Nullable Instant completedAt;

    @Personal(value = What.IDENTITY, use = Processing.BODY, end = AtErasure.REPLACED)
    private @Nullable String completedBy;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID completedById;

    private @Nullable Integer overall;
    private @Nullable String sector;
    private @Nullable String regionCode;

    @ElementCollection
    @CollectionTable(schema = "maturity", name = "dimension_score", joinColumns = @JoinColumn(name = "assessment_id"))
    @MapKeyColumn(name = "dimension")
    @Column(name = "points")
    @BatchSize(size = 100)
    private Map<String, Integer> dimensions = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected MaturityAssessment() {}

    private MaturityAssessment(UUID organisationId, int questionnaire, Viewer who, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.questionnaire = questionnaire;
        this.begunAt = now;
        this.begunBy = who.name();
        this.begunById = who.accountId();
    }

    /** A check that begins, with the questions of a version that stays its own. */
    public static MaturityAssessment begin(UUID organisationId, Questionnaire questionnaire, Viewer who, Instant now) {
        return new MaturityAssessment(organisationId, questionnaire.version(), who, now);
    }

    /** Remembers the page from which the check was begun, to lead back to it. */
    public void returnTo(String path) {
        requireUnderWay();
        returnTo = path;
    }

    /** Refuses when it is completed. */
    public void requireUnderWay() {
        if (completed()) {
            throw new Refusal("maturity.refusal.completed");
        }
    }

    /** Completes it: the scores stand from now on, with the sector and region the body had. */
    public void complete(Scores scores, Peers peers, Viewer who, Instant now) {
        requireUnderWay();
        overall = scores.overall().points();
        scores.dimensions().forEach((code, share) -> dimensions.put(code, share.points()));
        sector = peers.sector();
        regionCode = peers.regionCode();
        completedAt = now;
        completedBy = who.name();
        completedById = who.accountId();
    }

    public boolean completed() {
        return completedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int questionnaire() {
        return questionnaire;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public String begunBy() {
        return begunBy;
    }

    public @Nullable String returnTo() {
        return returnTo;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public @Nullable String completedBy() {
        return completedBy;
    }

    /** The overall score of a completed check. */
    public int overall() {
        return Objects.requireNonNull(overall);
    }

    /** The score of a dimension of a completed check. */
    public int points(String dimension) {
        return Objects.requireNonNull(dimensions.get(dimension));
    }

    /** With whom a completed check is compared. */
    public Peers peers() {
        return new Peers(sector, Objects.requireNonNull(regionCode));
    }
}
