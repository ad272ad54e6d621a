package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.Iban;
import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER proposes the account to which the body wants to be paid. */
@Service
public class ProposeIban {

    private final Organisations organisations;
    private final TeamDesk desk;
    private final IbanChanges changes;
    private final IbanPost post;
    private final Clock clock;

    ProposeIban(Organisations organisations, TeamDesk desk, IbanChanges changes, IbanPost post, Clock clock) {
        this.organisations = organisations;
        this.desk = desk;
        this.changes = changes;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Proposes; a proposal that waits is replaced. Refused when neither a second OWNER nor a certified mail at rest could confirm
     * it. Answers the secret of the letter, where one goes out.
     */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#organisation, 'OWNER')")
    public Optional<LinkSecret> propose(UUID organisation, Iban iban, Viewer viewer) {
        desk.insistOnAddress(viewer);
        Team team = desk.openFor(organisation, viewer);
        Organisation body = organisations.findById(organisation).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        IbanChange waiting = changes.findByOrganisationIdAndState(organisation, IbanChange.State.PROPOSED)
                .orElse(null);
        if (waiting != null && !waiting.expired(now) && waiting.iban().equals(iban)) {
            return Optional.empty();
        }
        if (changes.inUse(organisation, now)
                .filter(used -> used.iban().equals(iban))
                .isPresent()) {
            throw new Refusal("organisations.refusal.ibanSame");
        }
        String pec = pecAtRest(body, now);
        if (pec == null && !twoPeople(team, viewer, now)) {
            throw new Refusal("organisations.refusal.ibanNobodyConfirms");
        }
        if (waiting != null) {
            waiting.cancel(viewer.id(), now);
            changes.saveAndFlush(waiting);
        }
        LinkSecret secret = pec == null ? null : LinkSecret.fresh();
        IbanChange change = changes.save(IbanChange.propose(organisation, iban, secret, viewer.id(), now));
        post.proposed(change, body.name(), pec, secret, viewer);
        return Optional.ofNullable(secret);
    }

    /** Somebody made OWNER lately may have been made one for this: neither the proposal nor the confirmation counts then. */
    private boolean twoPeople(Team team, Viewer viewer, Instant now) {
        return desk.atRest(team.organisationId(), viewer.id(), now)
                && team.places().stream()
                        .filter(place -> place.owner() && !place.accountId().equals(viewer.id()))
                        .anyMatch(place -> desk.atRest(team.organisationId(), place.accountId(), now));
    }

    private static @Nullable String pecAtRest(Organisation body, Instant now) {
        return body.pecChangedAt().plus(IbanChange.AT_REST).isAfter(now) ? null : body.pec();
    }
}
