@NullMarked
package it.cooperazionedigitale.insights.web.health;

import org.jspecify.annotations.NullMarked;
