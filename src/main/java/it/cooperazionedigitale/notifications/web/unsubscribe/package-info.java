@NullMarked
package it.cooperazionedigitale.notifications.web.unsubscribe;

import org.jspecify.annotations.NullMarked;
