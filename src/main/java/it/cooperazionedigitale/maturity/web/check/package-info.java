@NullMarked
package it.cooperazionedigitale.maturity.web.check;

import org.jspecify.annotations.NullMarked;
