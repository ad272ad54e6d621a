@NullMarked
package it.cooperazionedigitale.notifications.domain;

import org.jspecify.annotations.NullMarked;
