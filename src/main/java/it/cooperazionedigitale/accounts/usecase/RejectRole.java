package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.RoleProposal;
import it.cooperazionedigitale.accounts.domain.RoleProposals;
import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator rejects that somebody gets a role that decides; who proposed it may take it back the same way. */
@Service
public class RejectRole {

    private final Administrators administrators;
    private final RoleProposals proposals;
    private final RoleLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    RejectRole(
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

    /** Rejects, with a reason that is kept and told; a second time changes nothing. */
    @Transactional
    @PreAuthorize("#viewer.has('ADMIN')")
    public void reject(UUID accountId, UUID proposalId, String reason, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        RoleProposal proposal = proposals.hold(proposalId, accountId).orElseThrow(NotFound::new);
        if (!proposal.reject(reason, viewer.id(), clock.instant())) {
            return;
        }
        proposals.saveAndFlush(proposal);
        letters.rejected(account, proposal, reason.strip(), viewer);
        audit.record(
                viewer,
                "account.roleRejected",
                "account",
                accountId,
                reason.strip(),
                Map.of("role", proposal.role(), "proposal", proposalId));
    }
}
