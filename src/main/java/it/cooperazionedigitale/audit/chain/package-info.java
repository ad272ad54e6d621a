/** What makes a tampered line show: marks, the chain of seals, and the head kept outside the database. */
@NullMarked
package it.cooperazionedigitale.audit.chain;

import org.jspecify.annotations.NullMarked;
