package it.cooperazionedigitale.organisations.web.merge;

import java.util.UUID;

/**
 * A merge to propose or to undo.
 *
 * @param key how the message keys begin
 * @param back the record to go back to
 * @param absorbed the record that points to the other
 * @param kept the record that stays in use
 * @param action where it is sent
 */
record MergePage(String key, UUID back, String absorbed, String kept, String action) {}
