/** Questions about a call: asked by people of bodies, answered by staff for everybody. */
@NullMarked
package it.cooperazionedigitale.calls.web.questions;

import org.jspecify.annotations.NullMarked;
