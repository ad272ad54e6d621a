package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.applications.domain.SeenAnswers;
import it.cooperazionedigitale.applications.usecase.TypedAnswers;
import it.cooperazionedigitale.forms.AnswersForm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The answers to a section, with what the page showed before they were typed. */
public class SectionForm extends AnswersForm {

    private static final int LONGEST_NAME = 40;

    private int revision;
    private String seen = "";
    private String shown = "";
    private Map<String, Integer> later = new LinkedHashMap<>();
    private String tab = "";
    private int turn;
    private String only = "";

    /** What the use case takes: all answers of the section, or those named. */
    TypedAnswers answers() {
        Set<String> sent = only.isBlank() ? null : questions(only);
        String name = tab.length() > LONGEST_NAME ? "" : tab;
        SeenAnswers before = new SeenAnswers(revision, later, SeenAnswers.read(seen), name, turn);
        return new TypedAnswers(before, sent, questions(shown), typed());
    }

    /** Whether the page had fields for a question; one that does not say had them for all. */
    boolean showed(String question) {
        return shown.isBlank() || questions(shown).contains(question);
    }

    private static Set<String> questions(String named) {
        return Arrays.stream(named.split(" ")).filter(one -> !one.isBlank()).collect(Collectors.toSet());
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public Map<String, Integer> getLater() {
        return later;
    }

    public void setLater(Map<String, Integer> later) {
        this.later = later;
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

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }
}
