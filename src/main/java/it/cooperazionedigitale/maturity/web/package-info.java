/** The pages of the digital maturity check. */
@NullMarked
package it.cooperazionedigitale.maturity.web;

import org.jspecify.annotations.NullMarked;
