/** What keeps an account safe, and where it is in use. */
@NullMarked
package it.cooperazionedigitale.accounts.web.security;

import org.jspecify.annotations.NullMarked;
