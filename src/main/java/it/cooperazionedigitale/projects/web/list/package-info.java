@NullMarked
package it.cooperazionedigitale.projects.web.list;

import org.jspecify.annotations.NullMarked;
