package it.cooperazionedigitale.accounts.web.personact;

import java.util.UUID;

/**
 * An act on a person that needs a reason.
 *
 * @param id the account
 * @param name the person's name
 * @param key how the message keys of this act begin
 * @param about what else the title names, or empty
 * @param action where it is sent
 */
record PersonActPage(UUID id, String name, String key, String about, String action) {}
