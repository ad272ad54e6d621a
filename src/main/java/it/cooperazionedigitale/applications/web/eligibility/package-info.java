/** May we take part? Answered for everybody, before signing in; nothing is kept. */
@NullMarked
package it.cooperazionedigitale.applications.web.eligibility;

import org.jspecify.annotations.NullMarked;
