/** Which acts belong to a case, and who is told of them. */
@NullMarked
package it.cooperazionedigitale.history.domain;

import org.jspecify.annotations.NullMarked;
