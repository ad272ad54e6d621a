package it.cooperazionedigitale.insights.usecase;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.TeamRole;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be done in the portal, and who may, as its code says.
 *
 * @param module the module
 * @param useCase the class, one verb
 * @param method its method
 * @param reading whether it only reads
 * @param roles the roles that may; empty when {@code open} says why nobody is asked
 * @param always whether the role alone is enough, whatever the thing
 * @param place the least place in the body's team, where it matters
 * @param secondPerson whether it decides what another person proposed
 * @param open why no role is asked for, or null
 * @param rule what the code asks, word for word
 */
public record Permission(
        String module,
        String useCase,
        String method,
        boolean reading,
        Set<Role> roles,
        boolean always,
        @Nullable TeamRole place,
        boolean secondPerson,
        @Nullable String open,
        String rule) {}
