package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.forms.FormSection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done before the application can be sent.
 *
 * @param part where
 * @param sectionId which section of the form, if it is one
 * @param question the question as asked, if it is one; the title of a section as a whole
 * @param key message key of a sentence that says how to mend it
 * @param args its arguments
 */
public record Missing(
        Part part, @Nullable String sectionId, @Nullable String question, String key, List<Object> args) {

    /** What came from an earlier application and nobody has read again yet. */
    private static final String UNREAD = "applications.missing.unread";

    static Missing unread(Part part) {
        return new Missing(part, null, null, UNREAD, List.of());
    }

    static Missing unread(FormSection section) {
        return new Missing(Part.PROJECT, section.id(), section.title(), UNREAD, List.of());
    }

    /** Whether it only waits to be read again. */
    public boolean isUnread() {
        return key.equals(UNREAD);
    }

    static Missing in(Part part, String key, Object... args) {
        return new Missing(part, null, null, key, List.of(args));
    }

    /** Where it is mended, below the application's address. */
    public String path() {
        return sectionId == null ? part.slug() : part.slug() + "/" + sectionId;
    }
}
