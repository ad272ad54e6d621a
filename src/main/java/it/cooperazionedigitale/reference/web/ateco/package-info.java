@NullMarked
package it.cooperazionedigitale.reference.web.ateco;

import org.jspecify.annotations.NullMarked;
