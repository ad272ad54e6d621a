/** How mails leave: claimed in short transactions, handed to the mail server outside of any, marked. */
@NullMarked
package it.cooperazionedigitale.outbox.post;

import org.jspecify.annotations.NullMarked;
