/** What several pages of this module share. */
@NullMarked
package it.cooperazionedigitale.privacy.web;

import org.jspecify.annotations.NullMarked;
