@NullMarked
package it.cooperazionedigitale.site.web.components;

import org.jspecify.annotations.NullMarked;
