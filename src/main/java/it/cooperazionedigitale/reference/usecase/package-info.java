@NullMarked
package it.cooperazionedigitale.reference.usecase;

import org.jspecify.annotations.NullMarked;
