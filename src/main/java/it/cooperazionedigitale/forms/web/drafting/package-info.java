/** A form's next version is written: sections, questions, conditions, rules, each on a page of its own. */
@NullMarked
package it.cooperazionedigitale.forms.web.drafting;

import org.jspecify.annotations.NullMarked;
