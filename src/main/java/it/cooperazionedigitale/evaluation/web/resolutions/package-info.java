/** The resolutions of the Comitato direttivo. */
@NullMarked
package it.cooperazionedigitale.evaluation.web.resolutions;

import org.jspecify.annotations.NullMarked;
