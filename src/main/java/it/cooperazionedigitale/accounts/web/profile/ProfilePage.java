package it.cooperazionedigitale.accounts.web.profile;

import java.util.List;

/**
 * A person's own data.
 *
 * @param name the person's name
 * @param email the address
 * @param roles message keys of the roles held
 * @param home the address of the person's home
 */
record ProfilePage(String name, String email, List<String> roles, String home) {}
