/** The pages that show figures, and the homes of those who run the programme. */
@NullMarked
package it.cooperazionedigitale.insights.web;

import org.jspecify.annotations.NullMarked;
