@NullMarked
package it.cooperazionedigitale.maturity.web.result;

import org.jspecify.annotations.NullMarked;
