@NullMarked
package it.cooperazionedigitale.applications.web.withdrawal;

import org.jspecify.annotations.NullMarked;
