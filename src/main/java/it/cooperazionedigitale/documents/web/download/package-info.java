/** The one way out. */
@NullMarked
package it.cooperazionedigitale.documents.web.download;

import org.jspecify.annotations.NullMarked;
