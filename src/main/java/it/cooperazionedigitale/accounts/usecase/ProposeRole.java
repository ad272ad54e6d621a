package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.RoleProposal;
import it.cooperazionedigitale.accounts.domain.RoleProposals;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator proposes to give a person a role that decides; a second one approves or rejects. */
@Service
public class ProposeRole {

    private final Administrators administrators;
    private final RoleProposals proposals;
    private final RoleLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeRole(
            Administrators administrators,
            RoleProposals proposals,
            RoleLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.administrators = administrators;
        this.proposals = proposals;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes, with a reason that is kept and told. One proposal a role at a time: the same person's again is the first. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public UUID propose(UUID accountId, Role role, String reason, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        account.requireMayHold(role);
        Instant now = clock.instant();
        Optional<RoleProposal> before = proposals.proposedFor(accountId, role);
        if (before.filter(open -> open.isOpen(now)).isPresent()) {
            return before.filter(open -> open.proposedBy().equals(viewer.id()))
                    .orElseThrow(() -> new Refusal("accounts.refusal.roleWaits"))
                    .id();
        }
        before.ifPresent(old -> {
            old.lapse(now);
            proposals.saveAndFlush(old);
        });
        if (administrators.others(viewer.id(), accountId).isEmpty()) {
            throw new Refusal("accounts.refusal.noSecondAdministrator");
        }
        RoleProposal proposal = proposals.saveAndFlush(RoleProposal.propose(account, role, reason, viewer.id(), now));
        letters.proposed(account, proposal, viewer);
        audit.record(
                viewer,
                "account.roleProposed",
                "account",
                accountId,
                proposal.reason(),
                Map.of("role", role, "proposal", proposal.id()));
        return proposal.id();
    }
}
