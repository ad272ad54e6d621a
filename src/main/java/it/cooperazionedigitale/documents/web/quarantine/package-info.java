/** Files that were refused. */
@NullMarked
package it.cooperazionedigitale.documents.web.quarantine;

import org.jspecify.annotations.NullMarked;
