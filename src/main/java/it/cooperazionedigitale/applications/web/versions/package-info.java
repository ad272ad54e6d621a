/** What changed from one version of an application to the next. */
@NullMarked
package it.cooperazionedigitale.applications.web.versions;

import org.jspecify.annotations.NullMarked;
