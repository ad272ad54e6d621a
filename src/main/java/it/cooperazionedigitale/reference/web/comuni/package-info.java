@NullMarked
package it.cooperazionedigitale.reference.web.comuni;

import org.jspecify.annotations.NullMarked;
