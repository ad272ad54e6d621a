package it.cooperazionedigitale.accounts.session;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lives.
 *
 * @param idle without any request, for members of bodies
 * @param idleAtWork without any request, for those who work on other people's cases
 * @param absolute from the sign-in on, whatever happens
 */
@ConfigurationProperties("portal.session")
record SessionLimits(
        @DefaultValue("60m") Duration idle,
        @DefaultValue("20m") Duration idleAtWork,
        @DefaultValue("12h") Duration absolute) {

    SessionLimits {
        if (idle.isNegative() || idle.isZero() || idleAtWork.isNegative() || idleAtWork.isZero()) {
            throw new IllegalArgumentException("portal.session: a session must live for a while");
        }
        if (absolute.compareTo(idle) < 0 || absolute.compareTo(idleAtWork) < 0) {
            throw new IllegalArgumentException("portal.session.absolute is shorter than an idle limit");
        }
    }

    Duration idle(Viewer viewer) {
        return viewer.roles().stream().allMatch(role -> role == Role.APPLICANT || role == Role.TRANSFORMER)
                ? idle
                : idleAtWork;
    }

    /** When a session ends if nobody comes again. */
    Instant end(Instant created, Instant lastAccess, Duration idleFor) {
        Instant last = created.plus(absolute);
        Instant idleEnd = lastAccess.plus(idleFor);
        return idleEnd.isBefore(last) ? idleEnd : last;
    }
}
