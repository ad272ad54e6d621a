@NullMarked
package it.cooperazionedigitale.projects.web.firm;

import org.jspecify.annotations.NullMarked;
