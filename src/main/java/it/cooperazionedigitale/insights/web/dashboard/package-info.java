@NullMarked
package it.cooperazionedigitale.insights.web.dashboard;

import org.jspecify.annotations.NullMarked;
