package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that one version of a form says; each change gives another content.
 *
 * @param title as people read it
 * @param purpose what it is asked for
 * @param sections in order
 */
public record FormContent(String title, FormPurpose purpose, List<FormSection> sections) {

    /** Longest title, characters. */
    public static final int LONGEST_TITLE = 120;

    public FormContent {
        sections = List.copyOf(sections);
    }

    /** The same questions under another name. */
    public FormContent named(String newTitle, FormPurpose newPurpose) {
        return new FormContent(newTitle, newPurpose, sections);
    }

    /** The same name over other sections. */
    public FormContent with(List<FormSection> others) {
        return new FormContent(title, purpose, others);
    }

    /** The section with an id. */
    public Optional<FormSection> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** One section more, at the end. */
    public FormContent plus(FormSection section) {
        return with(Stream.concat(sections.stream(), Stream.of(section)).toList());
    }

    /** The section of the same id written anew. */
    public FormContent replacing(FormSection changed) {
        return with(sections.stream()
                .map(section -> section.id().equals(changed.id()) ? changed : section)
                .toList());
    }

    /** Without a section. */
    public FormContent without(String sectionId) {
        return with(sections.stream()
                .filter(section -> !section.id().equals(sectionId))
                .toList());
    }

    /** A section at another place, counted from 0; places that are none are the nearest one. */
    public FormContent moving(String sectionId, int place) {
        return section(sectionId)
                .map(section -> with(moved(sections, section, place)))
                .orElse(this);
    }

    /** All questions, in the order in which they are asked. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The ids that are taken, of sections and of questions. */
    public Set<String> ids() {
        return Stream.concat(
                        sections.stream().map(FormSection::id),
                        questions().stream().map(Question::id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One of several at another place, counted from 0. */
    public static <T> List<T> moved(List<T> all, T one, int place) {
        List<T> others = new ArrayList<>(all);
        if (others.remove(one)) {
            others.add(Math.max(0, Math.min(place, others.size())), one);
        }
        return List.copyOf(others);
    }
}
