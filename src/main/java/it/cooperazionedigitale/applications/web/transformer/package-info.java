@NullMarked
package it.cooperazionedigitale.applications.web.transformer;

import org.jspecify.annotations.NullMarked;
