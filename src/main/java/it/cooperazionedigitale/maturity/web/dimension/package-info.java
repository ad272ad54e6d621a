@NullMarked
package it.cooperazionedigitale.maturity.web.dimension;

import org.jspecify.annotations.NullMarked;
