@NullMarked
package it.cooperazionedigitale.applications.web.home;

import org.jspecify.annotations.NullMarked;
