package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.ProjectForm;
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
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A body's application to a call: drafted, sent as one act, then moved along by what is decided about it. */
@Entity
@Table(schema = "applications", name = "application")
public class Application {

    /** Longest title that is kept. */
    private static final int LONGEST_TITLE = 200;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;
    private UUID formId;

    @Embedded
    private Applicant applicant;

    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private String title = "";

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private Instant startedAt;
    private Instant stateSince;

    @Embedded
    private Budget budget = new Budget();

    @Embedded
    private Planned planned = new Planned();

    private @Nullable UUID transformerId;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectForm projectForm;

    /** Those of the sent version. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] partnerIds = {};

    @ElementCollection
    @CollectionTable(schema = "applications", name = "declaration", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "code")
    @Enumerated(EnumType.STRING)
    private Set<Declaration> declarations = EnumSet.noneOf(Declaration.class);

    /** Written by {@link Protocols} alone, as the last statement of the submission. */
    @Column(insertable = false, updatable = false)
    private @Nullable String protocol;

    private int submissions;
    private @Nullable Instant submittedAt;
    private int bonus;

    @Embedded
    private Origin origin = new Origin();

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(UUID callId, UUID formId, Applicant applicant, Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.formId = formId;
        this.applicant = applicant;
        this.state = ApplicationState.DRAFT;
        this.startedAt = now;
        this.stateSince = now;
    }

    /** A new draft, pinned to one version of the call's form. */
    public static Application start(UUID callId, UUID formId, Applicant applicant, Instant now) {
        return new Application(callId, formId, applicant, now);
    }

    /** The project's title, as the answers tell it. */
    public void title(String newTitle) {
        requireDraft();
        this.title = newTitle.length() > LONGEST_TITLE ? newTitle.substring(0, LONGEST_TITLE) : newTitle;
    }

    /** Replaces the cost lines and the contribution asked for; the call's limits hold when it is sent. */
    public void budget(BudgetDraft draft, Edition seen) {
        requireDraft();
        budget.replace(draft.lines(), draft.requested(), draft.shares().get(applicant.id()), seen);
    }

    /** Replaces what the project does when, and what is counted. */
    public void plan(Plan newPlan, Edition seen) {
        requireDraft();
        planned.replace(newPlan, seen);
    }

    /** Names the transformer firm, or none. */
    public void choose(@Nullable UUID transformer) {
        requireDraft();
        if (applicant.id().equals(transformer)) {
            throw new Refusal("applications.refusal.ownTransformer");
        }
        transformerId = transformer;
    }

    /** Says how bodies come together in the project. */
    public void shape(ProjectForm form) {
        requireDraft();
        projectForm = form;
    }

    /** Keeps what the legal representative ticked, and nothing else. */
    public void declare(Set<Declaration> ticked) {
        requireDraft();
        declarations.clear();
        declarations.addAll(ticked);
    }

    /** Takes in the sending: the version's number. Completeness was checked before. */
    public int submit(Applicant asOfNow, Collection<UUID> partners, int priorityPoints, Instant receivedAt) {
        requireDraft();
        become(ApplicationState.SUBMITTED, receivedAt);
        applicant = asOfNow;
        partnerIds = partners.toArray(UUID[]::new);
        bonus = priorityPoints;
        submittedAt = receivedAt;
        return ++submissions;
    }

    /** Tells the object the number its row was given. */
    void numbered(String number) {
        protocol = number;
    }

    /** The applicant takes the application back; a second time changes nothing. Says whether anything changed. */
    public boolean withdraw(Instant now) {
        if (state == ApplicationState.WITHDRAWN) {
            return false;
        }
        if (!state.canBecome(ApplicationState.WITHDRAWN)) {
            throw new Refusal("applications.refusal.withdraw");
        }
        become(ApplicationState.WITHDRAWN, now);
        return true;
    }

    /** A withdrawn application becomes a draft again, to be declared anew. Says whether anything changed. */
    public boolean reopen(Instant now) {
        if (state == ApplicationState.DRAFT) {
            return false;
        }
        if (!state.canBecome(ApplicationState.DRAFT)) {
            throw new Refusal("applications.refusal.reopen");
        }
        become(ApplicationState.DRAFT, now);
        declarations.clear();
        return true;
    }

    /** A fact decided by others befalls the application; the same fact twice changes nothing. Says whether anything changed. */
    public boolean befall(ApplicationFact fact, @Nullable String reason, Instant now) {
        Course course = Course.of(fact);
        if (state == course.to()) {
            return false;
        }
        if (!course.from().contains(state)) {
            throw new Refusal("applications.refusal.course");
        }
        if (course.reasoned() && (reason == null || reason.isBlank())) {
            throw new Refusal("applications.refusal.reason");
        }
        become(course.to(), now);
        return true;
    }

    private void become(ApplicationState next, Instant now) {
        state = next;
        stateSince = now;
    }

    /** Only drafts are written. */
    public void requireDraft() {
        if (state != ApplicationState.DRAFT) {
            throw new Refusal("applications.refusal.notDraft");
        }
    }

    /** Whether others than the applicant may read it: it was sent and has not been taken up again as a draft. */
    public boolean sent() {
        return submissions > 0 && state != ApplicationState.DRAFT;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public UUID formId() {
        return formId;
    }

    public Applicant applicant() {
        return applicant;
    }

    public String title() {
        return title;
    }

    public ApplicationState state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Budget budget() {
        return budget;
    }

    public Planned plan() {
        return planned;
    }

    public @Nullable UUID transformerId() {
        return transformerId;
    }

    public @Nullable ProjectForm projectForm() {
        return projectForm;
    }

    public Set<UUID> partnerIds() {
        return Set.of(partnerIds);
    }

    public Set<Declaration> declarations() {
        return Set.copyOf(declarations);
    }

    public @Nullable String protocol() {
        return protocol;
    }

    public int submissions() {
        return submissions;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public int bonus() {
        return bonus;
    }

    /** What it was begun with. */
    public Origin origin() {
        return origin;
    }
}
