@NullMarked
package it.cooperazionedigitale.projects.web.finalreport;

import org.jspecify.annotations.NullMarked;
