package it.cooperazionedigitale.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form that fits on a page.
 *
 * @param id stable within the definition
 * @param title as a person reads it
 * @param intro a sentence before the questions, if any
 * @param questions in order
 */
public record FormSection(String id, String title, @Nullable String intro, List<Question> questions) {}
