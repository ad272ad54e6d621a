package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.RoleProposal;
import it.cooperazionedigitale.accounts.usecase.AccountLetters.Letter;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Tells the person and all other administrators what becomes of a role that decides. */
@Component
class RoleLetters {

    private final Administrators administrators;
    private final AccountLetters letters;

    RoleLetters(Administrators administrators, AccountLetters letters) {
        this.administrators = administrators;
        this.letters = letters;
    }

    /** It waits for a second administrator. */
    void proposed(Account person, RoleProposal proposal, Viewer by) {
        MessageSourceResolvable role = name(proposal.role());
        letters.send(person, letter("roleProposed", proposal, "/account", role, proposal.reason()));
        tell("roleProposedAdmins", person, proposal, by, role, person.name(), by.name(), proposal.reason());
    }

    /** It was given: the person hears of it as of every role. */
    void approved(Account person, RoleProposal proposal, Viewer by) {
        tell("roleApprovedAdmins", person, proposal, by, name(proposal.role()), person.name(), by.name());
    }

    /** It was rejected, or taken back. */
    void rejected(Account person, RoleProposal proposal, String reason, Viewer by) {
        MessageSourceResolvable role = name(proposal.role());
        letters.send(person, letter("roleRejected", proposal, "/account", role));
        tell("roleRejectedAdmins", person, proposal, by, role, person.name(), by.name(), reason);
    }

    private void tell(String letter, Account person, RoleProposal proposal, Viewer by, Object... args) {
        String path = "/admin/utenti/" + person.id()
                + (proposal.state() == RoleProposal.State.PROPOSED ? "/ruoli/proposte/" + proposal.id() : "");
        administrators
                .others(by.id(), person.id())
                .forEach(reader -> letters.send(reader, letter(letter, proposal, path, args)));
    }

    private static Letter letter(String name, RoleProposal proposal, String path, Object... args) {
        return new Letter(name, proposal.id().toString(), path, args);
    }

    private static MessageSourceResolvable name(Role role) {
        return new DefaultMessageSourceResolvable("site.role." + role);
    }
}
