/** The rules of the form engine: what a definition may hold and how an answer is read. */
@NullMarked
package it.cooperazionedigitale.forms.domain;

import org.jspecify.annotations.NullMarked;
