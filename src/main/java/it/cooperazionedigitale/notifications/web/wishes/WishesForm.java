package it.cooperazionedigitale.notifications.web.wishes;

import java.util.HashMap;
import java.util.Map;

/** What a person chooses about mails. */
public class WishesForm {

    private Map<String, String> paces = new HashMap<>();
    private boolean quiet;
    private String from = "21";
    private String until = "7";

    public Map<String, String> getPaces() {
        return paces;
    }

    public void setPaces(Map<String, String> paces) {
        this.paces = paces;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
