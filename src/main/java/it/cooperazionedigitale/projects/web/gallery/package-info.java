@NullMarked
package it.cooperazionedigitale.projects.web.gallery;

import org.jspecify.annotations.NullMarked;
