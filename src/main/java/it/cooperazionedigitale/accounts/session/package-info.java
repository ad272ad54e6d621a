/** Sessions and sign-in. */
@NullMarked
@NamedInterface("session")
package it.cooperazionedigitale.accounts.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
