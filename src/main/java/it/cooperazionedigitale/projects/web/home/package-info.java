@NullMarked
package it.cooperazionedigitale.projects.web.home;

import org.jspecify.annotations.NullMarked;
