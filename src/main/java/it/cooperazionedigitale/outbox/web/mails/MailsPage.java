package it.cooperazionedigitale.outbox.web.mails;

import it.cooperazionedigitale.outbox.MailQueries;
import java.util.List;

/**
 * The newest mails.
 *
 * @param mails newest first
 */
record MailsPage(List<MailQueries.Mail> mails) {}
