/** The trail's lines as rows. */
@NullMarked
package it.cooperazionedigitale.audit.domain;

import org.jspecify.annotations.NullMarked;
