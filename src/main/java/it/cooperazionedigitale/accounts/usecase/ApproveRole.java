package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.RoleProposal;
import it.cooperazionedigitale.accounts.domain.RoleProposals;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.SecondPerson;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second administrator, neither who proposed it nor the person, approves that somebody gets a role that decides. */
@Service
public class ApproveRole {

    private final Administrators administrators;
    private final RoleProposals proposals;
    private final RoleGiving giving;
    private final RoleLetters letters;
    private final Clock clock;

    ApproveRole(
            Administrators administrators,
            RoleProposals proposals,
            RoleGiving giving,
            RoleLetters letters,
            Clock clock) {
        this.administrators = administrators;
        this.proposals = proposals;
        this.giving = giving;
        this.letters = letters;
        this.clock = clock;
    }

    /** The role holds from the person's next request on; a second time changes nothing. What a former administrator proposed is void. */
    @Transactional
    @SecondPerson
    @PreAuthorize("#viewer.has('ADMIN')")
    public void approve(UUID accountId, UUID proposalId, Viewer viewer) {
        Account account = administrators.account(accountId, viewer);
        RoleProposal proposal = proposals.hold(proposalId, accountId).orElseThrow(NotFound::new);
        if (!proposal.approve(viewer.id(), clock.instant())) {
            return;
        }
        if (!administrators.isOne(proposal.proposedBy())) {
            throw new Refusal("accounts.refusal.proposerGone");
        }
        proposals.saveAndFlush(proposal);
        if (giving.give(account, proposal.role(), proposal.reason(), proposalId, viewer)) {
            letters.approved(account, proposal, viewer);
        }
    }
}
