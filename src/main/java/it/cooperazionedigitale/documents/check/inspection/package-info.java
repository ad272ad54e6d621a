/**
 * What happens in the workshop, a process of its own: files that nobody trusts are opened here, with little memory, little
 * time, no database and no network. Nothing here knows the portal.
 */
@NullMarked
package it.cooperazionedigitale.documents.check.inspection;

import org.jspecify.annotations.NullMarked;
