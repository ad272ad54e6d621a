/** The invented story: who there is, which calls, and what happened to each application, told through the use cases. */
@NullMarked
package it.cooperazionedigitale.demo.story;

import org.jspecify.annotations.NullMarked;
