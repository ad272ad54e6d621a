/** Where contents are kept: a folder, or the database. */
@NullMarked
package it.cooperazionedigitale.documents.store;

import org.jspecify.annotations.NullMarked;
