@NullMarked
package it.cooperazionedigitale.site.web.pages;

import org.jspecify.annotations.NullMarked;
