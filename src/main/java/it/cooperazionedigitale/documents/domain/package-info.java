/** Uploads, files with their verdict, the drawer. */
@NullMarked
package it.cooperazionedigitale.documents.domain;

import org.jspecify.annotations.NullMarked;
