/** Files that come in pieces. */
@NullMarked
package it.cooperazionedigitale.documents.web.upload;

import org.jspecify.annotations.NullMarked;
