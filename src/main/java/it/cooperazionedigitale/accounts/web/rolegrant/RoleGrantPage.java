package it.cooperazionedigitale.accounts.web.rolegrant;

import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.UUID;

/**
 * A role to give.
 *
 * @param id the account
 * @param name the person's name
 * @param roles the roles the person does not hold yet
 */
record RoleGrantPage(UUID id, String name, List<Choice> roles) {}
