package it.cooperazionedigitale.forms.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a form from being asked.
 *
 * @param section where it is mended; none for the form as a whole
 * @param question which question of it, if it is one's
 * @param key message key of the sentence that says how to mend it
 * @param args its arguments: first the name of the place, as people read it
 */
public record FormFault(@Nullable String section, @Nullable String question, String key, List<Object> args) {}
