/** What the pages of evaluation share: the dossier as it is printed, and what other pages ask of this module. */
@NullMarked
package it.cooperazionedigitale.evaluation.web;

import org.jspecify.annotations.NullMarked;
