@NullMarked
package it.cooperazionedigitale.projects.web.award;

import org.jspecify.annotations.NullMarked;
