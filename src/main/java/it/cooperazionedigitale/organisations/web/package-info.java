/** What the pages about bodies share: reading typed data, navigation. */
@NullMarked
package it.cooperazionedigitale.organisations.web;

import org.jspecify.annotations.NullMarked;
