package it.cooperazionedigitale.calls.web.extension;

import java.util.UUID;

/**
 * Proposing a later term.
 *
 * @param id the call
 * @param call its title
 * @param closes the term now
 */
record ExtensionPage(UUID id, String call, String closes) {}
