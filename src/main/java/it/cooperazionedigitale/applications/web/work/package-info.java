/** What all pages of a draft share: who else is there, and how long the work took. */
@NullMarked
package it.cooperazionedigitale.applications.web.work;

import org.jspecify.annotations.NullMarked;
