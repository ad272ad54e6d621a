/** Coming into the programme: a person and a body. */
@NullMarked
package it.cooperazionedigitale.organisations.web.registration;

import org.jspecify.annotations.NullMarked;
