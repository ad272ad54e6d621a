/** Where a firm's members begin. */
@NullMarked
package it.cooperazionedigitale.transformers.web.home;

import org.jspecify.annotations.NullMarked;
