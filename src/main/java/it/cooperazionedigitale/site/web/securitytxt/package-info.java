@NullMarked
package it.cooperazionedigitale.site.web.securitytxt;

import org.jspecify.annotations.NullMarked;
