@NullMarked
package it.cooperazionedigitale.insights.web.home;

import org.jspecify.annotations.NullMarked;
