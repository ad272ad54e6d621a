@NullMarked
package it.cooperazionedigitale.maturity.web.overview;

import org.jspecify.annotations.NullMarked;
