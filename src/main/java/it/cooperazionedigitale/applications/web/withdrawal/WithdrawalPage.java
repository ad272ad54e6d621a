package it.cooperazionedigitale.applications.web.withdrawal;

import java.util.UUID;

/**
 * Taking an application back.
 *
 * @param id the application
 * @param title the project's title
 * @param after what that means and whether it can be mended, in words
 * @param maySign whether this person may do it
 */
record WithdrawalPage(UUID id, String title, String after, boolean maySign) {}
