package it.cooperazionedigitale.demo.story;

import it.cooperazionedigitale.accounts.usecase.ApproveRole;
import it.cooperazionedigitale.accounts.usecase.GrantRole;
import it.cooperazionedigitale.accounts.usecase.ProposeRole;
import it.cooperazionedigitale.accounts.usecase.RoleProposalQueries;
import it.cooperazionedigitale.demo.DemoPerson;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Role;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Roles as the administrators give them: most by one, those that decide proposed by Irene and approved by Olga. */
@Component
class Roles {

    private final Stage stage;
    private final GrantRole grantRole;
    private final ProposeRole proposeRole;
    private final ApproveRole approveRole;

    Roles(Stage stage, GrantRole grantRole, ProposeRole proposeRole, ApproveRole approveRole) {
        this.stage = stage;
        this.grantRole = grantRole;
        this.proposeRole = proposeRole;
        this.approveRole = approveRole;
    }

    /** The person holds the role afterwards. */
    void give(UUID person, Role role, String reason) {
        if (!RoleProposalQueries.decides(role)) {
            stage.does(DemoPerson.IRENE, irene -> grantRole.grant(person, role, reason, irene));
            return;
        }
        UUID proposal = propose(DemoPerson.IRENE, person, role, reason);
        stage.does(DemoPerson.OLGA, olga -> approveRole.approve(person, proposal, olga));
    }

    /** An administrator proposes it; it waits for another. */
    UUID propose(DemoPerson by, UUID person, Role role, String reason) {
        return Ids.named(
                "role/" + person + "/" + role,
                () -> stage.as(by, viewer -> proposeRole.propose(person, role, reason, viewer)));
    }
}
