/** A firm on its way through accreditation, with its evidence and what it offers. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.transformers.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
