package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.usecase.DraftDesk;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The forms a call may ask, by what they are asked for.
 *
 * @param application those of applications
 * @param progress those of progress reports
 * @param last those of the final report
 * @param href where the questions of the one chosen now are written
 */
record AskedForms(
        List<Choice> application,
        List<Choice> progress,
        List<Choice> last,
        @Nullable String href) {

    static AskedForms of(DraftDesk desk) {
        CallRules rules = desk.draft().rules();
        return new AskedForms(
                choices(desk, FormPurpose.APPLICATION),
                choices(desk, FormPurpose.PROGRESS),
                choices(desk, FormPurpose.FINAL),
                desk.forms().stream()
                        .filter(form -> form.id().equals(rules.formId()))
                        .map(form -> "/gestione/moduli/" + form.code())
                        .findFirst()
                        .orElse(null));
    }

    private static List<Choice> choices(DraftDesk desk, FormPurpose purpose) {
        return desk.forms().stream()
                .filter(form -> form.purpose() == purpose)
                .map(AskedForms::choice)
                .toList();
    }

    private static Choice choice(FormDefinition form) {
        String sections = form.sections().stream().map(FormSection::title).collect(Collectors.joining(" · "));
        return new Choice(form.id().toString(), form.title() + ", v. " + form.version(), sections);
    }
}
