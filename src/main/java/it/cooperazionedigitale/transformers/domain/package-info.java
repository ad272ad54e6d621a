/** A firm on its way through accreditation, with its evidence and what it offers. */
@NullMarked
package it.cooperazionedigitale.transformers.domain;

import org.jspecify.annotations.NullMarked;
