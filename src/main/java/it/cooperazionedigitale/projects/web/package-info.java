/** The pages of projects, and what other pages show of them. */
@NullMarked
package it.cooperazionedigitale.projects.web;

import org.jspecify.annotations.NullMarked;
