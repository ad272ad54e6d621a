@NullMarked
package it.cooperazionedigitale.projects.web.staff;

import org.jspecify.annotations.NullMarked;
