/** A call as it lives: its acts, its window by the clock, its extensions. */
@NullMarked
@NamedInterface("usecase")
package it.cooperazionedigitale.calls.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
