/** A hub decides on its firms. */
@NullMarked
package it.cooperazionedigitale.transformers.web.review;

import org.jspecify.annotations.NullMarked;
