package it.cooperazionedigitale.organisations.web.chapter;

import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;

/** What two people wrote in the same fields: what is saved now beside what was typed here. */
final class Differences {

    private Differences() {}

    static List<ChapterPage.Difference> between(Section section, OrganisationSheet now, ChapterForm typed) {
        BeanWrapper saved = PropertyAccessorFactory.forBeanPropertyAccess(ChapterForm.of(now, section));
        BeanWrapper here = PropertyAccessorFactory.forBeanPropertyAccess(typed);
        return section.fields().stream()
                .map(field -> new ChapterPage.Difference(
                        "organisations.field."
                                + field.replaceAll("\\[\\d+]", "")
                                        .replace('[', '.')
                                        .replace("]", ""),
                        text(saved.getPropertyValue(field)),
                        text(here.getPropertyValue(field))))
                .filter(difference -> !difference.saved().equals(difference.typed()))
                .toList();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> many) {
            return String.join(", ", many.stream().map(String::valueOf).sorted().toList());
        }
        return value == null ? "" : value.toString().strip();
    }
}
