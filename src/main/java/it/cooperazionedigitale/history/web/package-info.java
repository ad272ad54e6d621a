@NullMarked
package it.cooperazionedigitale.history.web;

import org.jspecify.annotations.NullMarked;
