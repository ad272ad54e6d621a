/** What the portal holds of people: how it is declared beside the data, and what each module does with its own for a person. */
@NullMarked
package it.cooperazionedigitale.shared.personal;

import org.jspecify.annotations.NullMarked;
