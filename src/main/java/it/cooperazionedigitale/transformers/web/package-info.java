/** What the pages about transformer firms share: words for states, reading typed data, navigation, tasks. */
@NullMarked
package it.cooperazionedigitale.transformers.web;

import org.jspecify.annotations.NullMarked;
