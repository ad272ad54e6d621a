package it.cooperazionedigitale.applications.web.withdrawal;

import java.util.UUID;

/**
 * Taking an application back.
 *
 * @param id the application
 * @param title the project's title
 * @param canReturn whether it could be reopened, the call being open
 * @param closes until when, in words
 * @param maySign whether this person may do it
 */
record WithdrawalPage(UUID id, String title, boolean canReturn, String closes, boolean maySign) {}
