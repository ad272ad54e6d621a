package it.cooperazionedigitale.applications.web.partnership;

import java.util.UUID;

/**
 * Going away from another body's application.
 *
 * @param id the part
 * @param title the project's title, or the call's
 * @param lead the body that leads and reads the reason
 */
record LeavingPage(UUID id, String title, String lead) {}
