/** The questionnaire, the answers to it, and what follows from them. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.maturity.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
