@NullMarked
package it.cooperazionedigitale.insights.web.numbers;

import org.jspecify.annotations.NullMarked;
