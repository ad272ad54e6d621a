package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The formal check of one application: points looked at, things asked back, the decision. */
@Entity
@Table(schema = "evaluation", name = "eligibility_check")
public class EligibilityCheck {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private UUID callId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private EligibilityState state;

    private Instant startedAt;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private UUID startedBy;

    private @Nullable Instant decidedAt;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID decidedBy;

    @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
    private @Nullable String reason;

    @ElementCollection
    @CollectionTable(schema = "evaluation", name = "eligibility_point", joinColumns = @JoinColumn(name = "check_id"))
    @Column(name = "point")
    @Enumerated(EnumType.STRING)
    private Set<CheckPoint> points = EnumSet.noneOf(CheckPoint.class);

    @ElementCollection
    @CollectionTable(schema = "evaluation", name = "integration_request", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "place")
    private List<IntegrationRequest> integrations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected EligibilityCheck() {}

    /** The check begins. */
    public static EligibilityCheck start(UUID applicationId, UUID callId, UUID organisationId, UUID by, Instant now) {
        EligibilityCheck check = new EligibilityCheck();
        check.id = Ids.next();
        check.applicationId = applicationId;
        check.callId = callId;
        check.organisationId = organisationId;
        check.state = EligibilityState.OPEN;
        check.startedAt = now;
        check.startedBy = by;
        return check;
    }

    /** Asks the applicant to add something by a term; gives the request's number. */
    public int request(String why, String wanted, Instant dueAt, UUID by, Instant now) {
        if (state != EligibilityState.OPEN) {
            throw new Refusal("evaluation.refusal.checkNotOpen");
        }
        int number = integrations.size() + 1;
        integrations.add(new IntegrationRequest(number, why, wanted, now, by, dueAt, null, null, null));
        state = EligibilityState.WAITING_FOR_ANSWER;
        return number;
    }

    /** The applicant answers, also after the term while nobody has decided. Says whether anything changed. */
    public boolean answer(int number, String text, UUID by, Instant now) {
        IntegrationRequest asked =
                integration(number).orElseThrow(() -> new Refusal("evaluation.refusal.noSuchIntegration"));
        if (!asked.isOpen()) {
            if (text.equals(asked.answer())) {
                return false;
            }
            throw new Refusal("evaluation.refusal.alreadyAnswered");
        }
        if (state != EligibilityState.WAITING_FOR_ANSWER) {
            throw new Refusal("evaluation.refusal.checkDecided");
        }
        integrations.set(number - 1, asked.answered(text, by, now));
        state = EligibilityState.OPEN;
        return true;
    }

    /** The application may be scored: all points hold. Says whether anything changed. */
    public boolean findEligible(Set<CheckPoint> seen, UUID by, Instant now) {
        if (state == EligibilityState.ELIGIBLE) {
            return false;
        }
        if (!seen.containsAll(EnumSet.allOf(CheckPoint.class))) {
            throw new Refusal("evaluation.refusal.pointsMissing");
        }
        decide(EligibilityState.ELIGIBLE, seen, null, by, now);
        return true;
    }

    /** The application is turned down, with the reason the applicant will read. Says whether anything changed. */
    public boolean findNotEligible(Set<CheckPoint> seen, String why, UUID by, Instant now) {
        if (state == EligibilityState.NOT_ELIGIBLE) {
            return false;
        }
        if (why.isBlank()) {
            throw new Refusal("evaluation.refusal.reasonMissing");
        }
        decide(EligibilityState.NOT_ELIGIBLE, seen, why.strip(), by, now);
        return true;
    }

    private void decide(EligibilityState to, Set<CheckPoint> seen, @Nullable String why, UUID by, Instant now) {
        if (state == EligibilityState.WAITING_FOR_ANSWER && (to == EligibilityState.ELIGIBLE || !termOver(now))) {
            throw new Refusal("evaluation.refusal.integrationRunning");
        }
        if (state != EligibilityState.OPEN && state != EligibilityState.WAITING_FOR_ANSWER) {
            throw new Refusal("evaluation.refusal.checkDecided");
        }
        points.clear();
        points.addAll(seen);
        state = to;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    private boolean termOver(Instant now) {
        return integrations.stream().filter(IntegrationRequest::isOpen).allMatch(asked -> !now.isBefore(asked.dueAt()));
    }

    /** One of the requests, by its number. */
    public Optional<IntegrationRequest> integration(int number) {
        return integrations.stream().filter(asked -> asked.number() == number).findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public EligibilityState state() {
        return state;
    }

    /** The applicant. */
    public UUID organisationId() {
        return organisationId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Set<CheckPoint> points() {
        return Set.copyOf(points);
    }

    public List<IntegrationRequest> integrations() {
        return List.copyOf(integrations);
    }
}
