package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.shared.Role;
import java.util.Set;

/**
 * One address of the portal, and for whom it exists.
 *
 * @param module the module whose page it is
 * @param verb GET or POST
 * @param path the pattern of the address
 * @param roles the roles; all of them when {@code signedIn}
 * @param everybody whether it is public
 * @param signedIn whether any signed-in person may
 * @param stepUp what the person confirms again who they are for, or empty
 */
public record Address(
        String module, String verb, String path, Set<Role> roles, boolean everybody, boolean signedIn, String stepUp) {}
