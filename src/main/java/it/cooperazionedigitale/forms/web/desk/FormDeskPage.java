package it.cooperazionedigitale.forms.web.desk;

import it.cooperazionedigitale.forms.FormUse;
import it.cooperazionedigitale.forms.usecase.FormDesk;
import it.cooperazionedigitale.forms.web.FormPaths;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form on the desk of those who write forms.
 *
 * @param code what it is called in addresses
 * @param title as people read it
 * @param purpose message key of what it is asked for
 * @param versions those published, the newest first
 * @param draft what is being written, if anything is
 * @param writes whether this person writes forms
 */
record FormDeskPage(
        String code,
        String title,
        String purpose,
        List<Version> versions,
        @Nullable Draft draft,
        boolean writes) {

    /** One version: where it is read, and what asks it. */
    record Version(int number, String href, String at, int questions, List<FormUse.Use> uses) {}

    /** What is being written. */
    record Draft(int number, String at, int questions) {}

    static FormDeskPage of(FormDesk form, Viewer viewer) {
        FormDesk.Draft draft = form.draft();
        return new FormDeskPage(
                form.code(),
                form.title(),
                "forms.purpose." + form.purpose().name(),
                form.versions().stream()
                        .map(version -> new Version(
                                version.number(),
                                FormPaths.form(form.code()) + "/versioni/" + version.number(),
                                ItalianFormats.day(version.publishedAt()),
                                version.questions(),
                                version.uses()))
                        .toList(),
                draft == null
                        ? null
                        : new Draft(draft.number(), ItalianFormats.moment(draft.changedAt()), draft.questions()),
                viewer.has(Role.STAFF));
    }
}
