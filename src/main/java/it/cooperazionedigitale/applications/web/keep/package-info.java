/** What pages that save by themselves are told. */
@NullMarked
package it.cooperazionedigitale.applications.web.keep;

import org.jspecify.annotations.NullMarked;
