package it.cooperazionedigitale.maturity.web.dimension;

import it.cooperazionedigitale.forms.AnswersForm;
import it.cooperazionedigitale.maturity.domain.Dimension;
import it.cooperazionedigitale.maturity.domain.TickQuestion;
import it.cooperazionedigitale.shared.Edition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers to a dimension, with the revision they were written upon. */
public class DimensionForm extends AnswersForm {

    private int revision;
    private String tab = "";
    private int turn;

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public int getTurn() {
        return turn;
    }

    public void setTurn(int turn) {
        this.turn = turn;
    }

    /** What the page showed, and which of its sendings this is. */
    Edition seen() {
        return new Edition(revision, tab, turn);
    }

    /** The form with answers that are known: several where several can be ticked, one elsewhere. */
    static DimensionForm of(Dimension dimension, Map<String, List<String>> known, int revision) {
        DimensionForm form = new DimensionForm();
        Map<String, Object> shown = new HashMap<>();
        dimension
                .questions()
                .forEach(question -> question.fields().stream()
                        .filter(known::containsKey)
                        .forEach(field -> shown.put(
                                field,
                                question instanceof TickQuestion
                                        ? known.get(field)
                                        : known.get(field).get(0))));
        form.fill(shown);
        form.setRevision(revision);
        return form;
    }
}
