package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.projects.web.ReportWords;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report, ready to print or to write on.
 *
 * @param paper what it asks and what is saved
 * @param id the project
 * @param project its title
 * @param path where the report is
 * @param title which report
 * @param when until when, or when it was sent
 * @param state where it stands, if that has a name
 * @param tone its tint
 * @param sentBack why it was sent back, if it was
 * @param lede a sentence before the questions
 * @param stage what can be done with it now
 * @param form its form, in words
 * @param sections what is asked of it, given the answers so far
 * @param onePage whether everything is asked on one page
 * @param parts the sections as places to go to, where they are pages of their own
 * @param missing what is still missing where somebody has begun
 * @param blocks question and answer, section by section
 * @param sentAs which sending is shown, and its fingerprint
 */
record ReportSheet(
        ReportPaper paper,
        UUID id,
        String project,
        String path,
        String title,
        @Nullable String when,
        @Nullable String state,
        Tone tone,
        @Nullable String sentBack,
        @Nullable String lede,
        Stage stage,
        FormDefinition form,
        List<FormSection> sections,
        boolean onePage,
        List<TaskRow> parts,
        List<Lack> missing,
        List<ReportWords.Block> blocks,
        @Nullable String sentAs) {

    /**
     * What can be done with a report now.
     *
     * @param open whether the viewer may write
     * @param maySend whether the viewer may hand it in
     * @param early whether its time has not come
     * @param mayBegin whether the viewer may say that its time has come
     */
    record Stage(boolean open, boolean maySend, boolean early, boolean mayBegin) {}

    /** A missing answer, and where to give it. */
    record Lack(String href, String question, String text) {}

    /** The section with an id. */
    FormSection section(String section) {
        return form.section(section).orElseThrow(NotFound::new);
    }

    /** What is asked on the report's own page: everything, or nothing where each section has its page. */
    List<FormSection> here() {
        return onePage && stage.open() ? sections : List.of();
    }

    /** Where one goes on after a section: to the next, after the last back to the report. */
    String after(FormSection section) {
        int next = sections.indexOf(section) + 1;
        return next < sections.size() ? path + "/" + sections.get(next).id() : path;
    }
}
