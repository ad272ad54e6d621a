/** The pages about people: signing in, the own profile, and the administrator's. */
@NullMarked
package it.cooperazionedigitale.accounts.web;

import org.jspecify.annotations.NullMarked;
