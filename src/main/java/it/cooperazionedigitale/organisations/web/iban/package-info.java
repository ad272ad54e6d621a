/** The account to which a body is paid. */
@NullMarked
package it.cooperazionedigitale.organisations.web.iban;

import org.jspecify.annotations.NullMarked;
