/** The pages on which staff write forms. */
@NullMarked
package it.cooperazionedigitale.forms.web;

import org.jspecify.annotations.NullMarked;
