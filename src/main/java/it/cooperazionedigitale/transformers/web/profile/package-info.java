/** What a firm tells everybody of itself. */
@NullMarked
package it.cooperazionedigitale.transformers.web.profile;

import org.jspecify.annotations.NullMarked;
