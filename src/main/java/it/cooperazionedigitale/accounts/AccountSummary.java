package it.cooperazionedigitale.accounts;

import it.cooperazionedigitale.shared.Role;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What other modules know of a person.
 *
 * @param id the account
 * @param name the person's name
 * @param email the address, lower case
 * @param roles the roles granted in the programme (membership roles are not among them)
 * @param language the language the person reads
 */
public record AccountSummary(UUID id, String name, String email, Set<Role> roles, Locale language) {}
