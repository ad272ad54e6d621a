/** Forms with their versions, and what asks their questions. */
@NullMarked
package it.cooperazionedigitale.forms.web.desk;

import org.jspecify.annotations.NullMarked;
