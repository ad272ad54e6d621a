/** The pages of calls: public ones under {@code /bandi}, those of the people who run them under {@code /gestione/bandi}. */
@NullMarked
package it.cooperazionedigitale.calls.web;

import org.jspecify.annotations.NullMarked;
