package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.domain.CallPart;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** One part of a draft, as typed. */
public abstract class PartForm {

    private static final int MOST_ROWS = 30;

    private long revision;

    static PartForm of(CallPart part) {
        return switch (part) {
            case WORDS -> new WordsForm();
            case WINDOW -> new WindowForm();
            case APPLICANTS -> new ApplicantsForm();
            case MONEY -> new MoneyForm();
            case HUBS -> new HubsForm();
            case PAYMENTS -> new PaymentsForm();
            case JUDGING -> new JudgingForm();
            case PRIORITIES -> new PrioritiesForm();
            case PAPERS -> new PapersForm();
            case TERMS -> new TermsForm();
        };
    }

    /** Writes into the fields what stands in the draft. */
    abstract void fill(CallDraft draft);

    /** What the fields change in a draft; meant only where nothing was rejected. */
    abstract UnaryOperator<CallDraft> read(Errors errors);

    /** Adds a row or takes one away, where a part has rows. */
    void rows(String act) {}

    static <R> void change(List<R> rows, String act, Supplier<R> blank) {
        if ("aggiungi".equals(act) && rows.size() < MOST_ROWS) {
            rows.add(blank.get());
        } else if (act.matches("togli-\\d{1,2}")) {
            int place = Integer.parseInt(act.substring("togli-".length()));
            if (place < rows.size()) {
                rows.remove(place);
            }
        }
        if (rows.isEmpty()) {
            rows.add(blank.get());
        }
    }

    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }
}
