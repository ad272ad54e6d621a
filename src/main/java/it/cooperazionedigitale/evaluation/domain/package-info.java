/** The aggregates of evaluation and the rules they keep. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.evaluation.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
