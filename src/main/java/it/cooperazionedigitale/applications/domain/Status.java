package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands on its course.
 *
 * @param state the state
 * @param since since when
 */
@Embeddable
public record Status(
        @Enumerated(EnumType.STRING) ApplicationState state,
        @Column(name = "state_since") Instant since) {

    /** A draft that begins now. */
    static Status draft(Instant now) {
        return new Status(ApplicationState.DRAFT, now);
    }

    /** After the sending. */
    Status submitted(Instant now) {
        requireDraft();
        return new Status(ApplicationState.SUBMITTED, now);
    }

    /** After the applicant took it back; unchanged where it is back already. */
    Status withdrawn(Instant now) {
        return moved(ApplicationState.WITHDRAWN, now, "applications.refusal.withdraw");
    }

    /** A draft again; unchanged where it is one. */
    Status reopened(Instant now) {
        return moved(ApplicationState.DRAFT, now, "applications.refusal.reopen");
    }

    private Status moved(ApplicationState next, Instant now, String refusal) {
        if (state == next) {
            return this;
        }
        if (!state.canBecome(next)) {
            throw new Refusal(refusal);
        }
        return new Status(next, now);
    }

    /** After a fact decided by others; unchanged where it has befallen the application already. */
    Status after(ApplicationFact fact, @Nullable String reason, Instant now) {
        Course course = Course.of(fact);
        if (state == course.to()) {
            return this;
        }
        if (!course.from().contains(state)) {
            throw new Refusal("applications.refusal.course");
        }
        if (course.reasoned() && (reason == null || reason.isBlank())) {
            throw new Refusal("applications.refusal.reason");
        }
        return new Status(course.to(), now);
    }

    void requireDraft() {
        if (state != ApplicationState.DRAFT) {
            throw new Refusal("applications.refusal.notDraft");
        }
    }
}
