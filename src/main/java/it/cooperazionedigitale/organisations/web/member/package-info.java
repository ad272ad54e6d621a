/** One person of the team. */
@NullMarked
package it.cooperazionedigitale.organisations.web.member;

import org.jspecify.annotations.NullMarked;
