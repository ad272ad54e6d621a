/** A body's papers that serve again and again. */
@NullMarked
package it.cooperazionedigitale.documents.web.drawer;

import org.jspecify.annotations.NullMarked;
