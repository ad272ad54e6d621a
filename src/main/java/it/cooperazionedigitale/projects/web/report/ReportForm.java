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
    private String azione = "salva";
    private Map<String, String> revisions = new LinkedHashMap<>();

    /** What is written from now on is written upon what is saved now. */
    final void lookAt(ReportPaper paper, List<FormSection> sections) {
        asked = paper.form().id().toString();
        revisions.clear();
        sections.forEach(section -> revisions.put(
                section.id(), String.valueOf(paper.given(section.id()).revision())));
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

    /** The button that was pressed. */
    public String getAzione() {
        return azione;
    }

    public void setAzione(String azione) {
        this.azione = azione;
    }
}
