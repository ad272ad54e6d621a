/** Coming into the programme: the person. The body follows in the module that knows bodies. */
@NullMarked
package it.cooperazionedigitale.accounts.web.registration;

import org.jspecify.annotations.NullMarked;
