package it.cooperazionedigitale.projects.web.report;

import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.projects.usecase.ReportPaper;
import it.cooperazionedigitale.projects.usecase.Written;
import it.cooperazionedigitale.shared.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is written on a page of a report, with the questions and the revisions it was written upon. */
public class ReportForm extends AnswersForm {

    private static final UUID UNKNOWN = new UUID(0, 0);

    private String asked = "";
    private Map<String, String> revisions = new LinkedHashMap<>();
    private String action = "";

    /** What is saved of the sections of a page. */
    static ReportForm of(ReportPaper paper, List<FormSection> sections) {
        ReportForm form = new ReportForm();
        sections.forEach(section -> form.fill(paper.given(section.id()).values()));
        form.lookAt(paper, sections);
        return form;
    }

    /** What is written from now on is written upon what is saved now. */
    final void lookAt(ReportPaper paper, List<FormSection> sections) {
        asked = paper.form().toString();
        revisions.clear();
        sections.forEach(section -> revisions.put(
                section.id(), String.valueOf(paper.given(section.id()).revision())));
    }

    boolean sends() {
        return "invia".equals(action);
    }

    /** What was typed; a revision or a form that cannot be read is one nobody knows. */
    Written written() {
        Map<String, Integer> shown = new LinkedHashMap<>();
        revisions.forEach((section, revision) ->
                shown.put(section, revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1));
        return new Written(
                asked.isEmpty() ? null : Objects.requireNonNullElse(Typed.id(asked), UNKNOWN), shown, typed());
    }

    /** The version of the form whose questions were on the page. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Map<String, String> getRevisions() {
        return revisions;
    }

    public void setRevisions(Map<String, String> revisions) {
        this.revisions = revisions;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }
}
