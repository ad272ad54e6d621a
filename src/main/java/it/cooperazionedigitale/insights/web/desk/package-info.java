@NullMarked
package it.cooperazionedigitale.insights.web.desk;

import org.jspecify.annotations.NullMarked;
