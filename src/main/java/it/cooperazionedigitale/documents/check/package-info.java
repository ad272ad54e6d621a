/** The check of files: a queue, a workshop outside the portal's own process, the virus scanner. Only demo data call it from outside. */
@NullMarked
@NamedInterface("check")
package it.cooperazionedigitale.documents.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
