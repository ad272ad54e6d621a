package it.cooperazionedigitale.forms.web;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section in a list: what it asks, in short.
 *
 * @param id its id
 * @param title as people read it
 * @param href where it leads to
 * @param asked whether it is asked only under a condition
 * @param questions its questions
 */
public record SectionLine(String id, String title, String href, boolean asked, List<Line> questions) {

    /**
     * A question in short.
     *
     * @param id its id
     * @param label as people read it
     * @param type message key of its kind
     * @param required whether it must be answered
     * @param conditional whether it is asked only under a condition
     * @param attachment the paper it is the place for, if it is one's
     */
    public record Line(
            String id,
            String label,
            String type,
            boolean required,
            boolean conditional,
            @Nullable String attachment) {

        /** A question in short. */
        public static Line of(Question question) {
            return new Line(
                    question.id(),
                    question.label(),
                    "forms.type." + question.type().name(),
                    question.required(),
                    question.when() != null,
                    question.attachment());
        }
    }

    /** A section in short, that leads to an address ending in its id. */
    public static SectionLine of(FormSection section, String base) {
        return new SectionLine(
                section.id(),
                section.title(),
                base + section.id(),
                section.when() != null,
                section.questions().stream().map(Line::of).toList());
    }
}
