/** The offices' pages about the records of bodies. */
@NullMarked
package it.cooperazionedigitale.organisations.web.records;

import org.jspecify.annotations.NullMarked;
