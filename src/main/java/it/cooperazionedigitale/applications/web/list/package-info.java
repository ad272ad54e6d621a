@NullMarked
package it.cooperazionedigitale.applications.web.list;

import org.jspecify.annotations.NullMarked;
