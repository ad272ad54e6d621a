/** A firm asks to be accredited. */
@NullMarked
package it.cooperazionedigitale.transformers.web.accreditation;

import org.jspecify.annotations.NullMarked;
