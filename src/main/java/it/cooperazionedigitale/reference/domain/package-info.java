@NullMarked
package it.cooperazionedigitale.reference.domain;

import org.jspecify.annotations.NullMarked;
