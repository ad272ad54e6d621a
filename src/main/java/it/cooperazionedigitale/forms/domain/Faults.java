package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The faults of a form as they are found. */
final class Faults {

    private static final int LONGEST_NAME = 60;

    private final List<FormFault> found = new ArrayList<>();

    /** A place of the form, with the name people know it by. */
    record Place(@Nullable String section, @Nullable String question, String name) {

        static Place form(String title) {
            return new Place(null, null, shortened(title));
        }

        static Place of(FormSection section) {
            return new Place(section.id(), null, named(section.title(), section.id()));
        }

        Place question(Question question) {
            return new Place(section, question.id(), named(question.label(), question.id()));
        }

        /** A column of the table this place is. */
        Place column(Question column) {
            return new Place(section, question, shortened(name + " › " + named(column.label(), column.id())));
        }
    }

    void need(boolean fine, Place at, String fault, Object... more) {
        if (!fine) {
            found.add(new FormFault(
                    at.section(),
                    at.question(),
                    "forms.fault." + fault,
                    Stream.concat(Stream.of(at.name()), Stream.of(more)).toList()));
        }
    }

    /** A text of one line that must be there. */
    void needText(String text, int longest, Place at) {
        need(!text.isBlank(), at, "noText");
        needFits(text, longest, true, at);
    }

    /** A text that may be missing. */
    void needFits(@Nullable String text, int longest, boolean oneLine, Place at) {
        if (text != null) {
            need(TypedText.length(text) <= longest, at, "tooLong", longest);
            need(TypedText.clean(text, oneLine).equals(text), at, "hidden");
        }
    }

    List<FormFault> all() {
        return List.copyOf(found);
    }

    /** The label, or the id where there is none yet. */
    static String named(String label, String id) {
        return shortened(label.isBlank() ? id : label);
    }

    private static String shortened(String text) {
        return TypedText.length(text) <= LONGEST_NAME
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }
}
