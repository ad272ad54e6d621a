/** A call as it lives: its acts, its window by the clock, its extensions. */
@NullMarked
package it.cooperazionedigitale.calls.domain;

import org.jspecify.annotations.NullMarked;
