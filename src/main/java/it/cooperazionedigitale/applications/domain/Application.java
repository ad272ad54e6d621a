package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.shared.Edition;
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

    private Instant startedAt;

    @Embedded
    private Status status;

    @Embedded
    private Budget budget = new Budget();

    @Embedded
    private Planned planned = new Planned();

    private @Nullable UUID transformerId;

    @Enumerated(EnumType.STRING)
    private @Nullable ProjectForm projectForm;

    @ElementCollection
    @CollectionTable(schema = "applications", name = "declaration", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "code")
    @Enumerated(EnumType.STRING)
    private Set<Declaration> declarations = EnumSet.noneOf(Declaration.class);

    @Embedded
    private Received received = new Received();

    @Embedded
    private Origin origin = new Origin();

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(UUID callId, UUID formId, Applicant applicant, Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.formId = formId;
        this.applicant = applicant;
        this.startedAt = now;
        this.status = Status.draft(now);
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
        status = status.submitted(receivedAt);
        applicant = asOfNow;
        return received.take(partners, priorityPoints, receivedAt);
    }

    /** The applicant takes the application back; a second time changes nothing. Says whether anything changed. */
    public boolean withdraw(Instant now) {
        return become(status.withdrawn(now));
    }

    /** A withdrawn application becomes a draft again, to be declared anew. Says whether anything changed. */
    public boolean reopen(Instant now) {
        boolean changed = become(status.reopened(now));
        if (changed) {
            declarations.clear();
        }
        return changed;
    }

    /** A fact decided by others befalls the application; the same fact twice changes nothing. Says whether anything changed. */
    public boolean befall(ApplicationFact fact, @Nullable String reason, Instant now) {
        return become(status.after(fact, reason, now));
    }

    private boolean become(Status next) {
        boolean changed = !next.equals(status);
        status = next;
        return changed;
    }

    /** Only drafts are written. */
    public void requireDraft() {
        status.requireDraft();
    }

    /** Whether others than the applicant may read it: it was sent and has not been taken up again as a draft. */
    public boolean sent() {
        return received.submissions() > 0 && state() != ApplicationState.DRAFT;
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
        return status.state();
    }

    /** Where it stands, and since when. */
    public Status status() {
        return status;
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

    public Set<Declaration> declarations() {
        return Set.copyOf(declarations);
    }

    public @Nullable String protocol() {
        return received.protocol();
    }

    /** What was sent of it so far. */
    public Received received() {
        return received;
    }

    /** What it was begun with. */
    public Origin origin() {
        return origin;
    }
}
