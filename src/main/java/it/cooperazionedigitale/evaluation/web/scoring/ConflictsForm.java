package it.cooperazionedigitale.evaluation.web.scoring;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an evaluator declares for a call. */
public class ConflictsForm {

    private @Nullable UUID call;
    private String answer = "";
    private Set<UUID> ties = new HashSet<>();
    private String note = "";

    public @Nullable UUID getCall() {
        return call;
    }

    public void setCall(@Nullable UUID call) {
        this.call = call;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public Set<UUID> getTies() {
        return ties;
    }

    public void setTies(Set<UUID> ties) {
        this.ties = ties;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
