package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.CallDraft;
import it.cooperazionedigitale.calls.web.TypedMoment;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.validation.Errors;

/** The window of a call, as typed. */
public class WindowForm extends PartForm {

    private String opensDay = "";
    private String opensHour = "12:00";
    private String closesDay = "";
    private String closesHour = "12:00";

    @Override
    void fill(CallDraft draft) {
        opensDay = ItalianFormats.typed(ItalianFormats.dayOf(draft.opensAt()));
        opensHour = TypedMoment.hour(draft.opensAt());
        closesDay = ItalianFormats.typed(ItalianFormats.dayOf(draft.closesAt()));
        closesHour = TypedMoment.hour(draft.closesAt());
    }

    @Override
    UnaryOperator<CallDraft> read(Errors errors) {
        Optional<Instant> opens = opens(errors);
        Optional<Instant> closes = closes(errors);
        if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
            errors.rejectValue("closesDay", "calls.refusal.window");
        }
        return draft -> draft.withWindow(opens.orElseThrow(), closes.orElseThrow());
    }

    Optional<Instant> opens(Errors errors) {
        return TypedMoment.read(opensDay, opensHour, "opensDay", "opensHour", errors);
    }

    Optional<Instant> closes(Errors errors) {
        return TypedMoment.read(closesDay, closesHour, "closesDay", "closesHour", errors);
    }

    public String getOpensDay() {
        return opensDay;
    }

    public void setOpensDay(String opensDay) {
        this.opensDay = opensDay;
    }

    public String getOpensHour() {
        return opensHour;
    }

    public void setOpensHour(String opensHour) {
        this.opensHour = opensHour;
    }

    public String getClosesDay() {
        return closesDay;
    }

    public void setClosesDay(String closesDay) {
        this.closesDay = closesDay;
    }

    public String getClosesHour() {
        return closesHour;
    }

    public void setClosesHour(String closesHour) {
        this.closesHour = closesHour;
    }
}
