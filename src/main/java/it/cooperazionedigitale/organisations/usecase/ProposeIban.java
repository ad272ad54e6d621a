package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.organisations.domain.Iban;
import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.Team;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The OWNER proposes the account to which the body wants to be paid. */
@Service
public class ProposeIban {

    private final TeamDesk desk;
    private final IbanChanges changes;
    private final IbanConfirmers confirmers;
    private final WaitingIban replaced;
    private final IbanPost post;
    private final Clock clock;

    ProposeIban(
            TeamDesk desk,
            IbanChanges changes,
            IbanConfirmers confirmers,
            WaitingIban replaced,
            IbanPost post,
            Clock clock) {
        this.desk = desk;
        this.changes = changes;
        this.confirmers = confirmers;
        this.replaced = replaced;
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
        Instant now = clock.instant();
        IbanChange waiting = changes.findByOrganisationIdAndState(organisation, IbanChange.State.PROPOSED)
                .orElse(null);
        if (waiting != null && !waiting.expired(now) && waiting.iban().equals(iban)) {
            if (!waiting.proposedBy().equals(viewer.id())) {
                throw new Refusal("organisations.refusal.ibanProposedAlready");
            }
            return Optional.empty();
        }
        if (changes.inUse(organisation, now)
                .filter(used -> used.iban().equals(iban))
                .isPresent()) {
            throw new Refusal("organisations.refusal.ibanSame");
        }
        String pec = confirmers.pec(team, viewer, now);
        replaced.stop(organisation, viewer, now);
        LinkSecret secret = pec == null ? null : LinkSecret.fresh();
        IbanChange change = changes.save(IbanChange.propose(organisation, iban, secret, viewer.id(), now));
        post.proposed(change, desk.name(organisation), pec, secret, viewer);
        return Optional.ofNullable(secret);
    }
}
