/** The public directory of accredited firms and their sheets. */
@NullMarked
package it.cooperazionedigitale.transformers.web.directory;

import org.jspecify.annotations.NullMarked;
