/** The pages of applications: for the body that applies and for the programme's people who read what was sent. */
@NullMarked
package it.cooperazionedigitale.applications.web;

import org.jspecify.annotations.NullMarked;
