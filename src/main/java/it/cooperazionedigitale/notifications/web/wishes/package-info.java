@NullMarked
package it.cooperazionedigitale.notifications.web.wishes;

import org.jspecify.annotations.NullMarked;
