@NullMarked
package it.cooperazionedigitale.applications.web.desk;

import org.jspecify.annotations.NullMarked;
