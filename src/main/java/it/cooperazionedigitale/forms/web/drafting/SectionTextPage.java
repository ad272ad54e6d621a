package it.cooperazionedigitale.forms.web.drafting;

import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.domain.FormContent;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a section to write.
 *
 * @param form the form's title
 * @param title the section's, as it stands now; none for a new one
 * @param back where one comes from
 * @param action where it is sent
 * @param before the questions a condition can look at
 * @param operators how it can look at them
 * @param now what stands there now
 */
record SectionTextPage(
        String form,
        @Nullable String title,
        String back,
        String action,
        List<Choice> before,
        List<Choice> operators,
        List<SummaryRow> now) {

    static SectionTextPage of(String code, FormContent content, @Nullable String id) {
        FormSection section = id == null ? null : content.section(id).orElse(null);
        return new SectionTextPage(
                content.title(),
                section == null ? null : section.title(),
                section == null ? FormPaths.draft(code) : FormPaths.section(code, id),
                section == null ? FormPaths.draft(code) + "/sezioni/nuova" : FormPaths.section(code, id) + "/testi",
                Before.choices(Before.section(content, id), section == null ? null : section.when(), content),
                Before.operators(),
                section == null
                        ? List.of()
                        : List.of(
                                SummaryRow.fixed("forms.section.title", section.title()),
                                SummaryRow.fixed("forms.section.intro", section.intro())));
    }
}
