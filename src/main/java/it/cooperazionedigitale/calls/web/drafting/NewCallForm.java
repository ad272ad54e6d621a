package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.usecase.NewCall;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.Errors;

/** What a call begins with, as typed. */
public class NewCallForm extends WindowForm {

    private String code = "";
    private String title = "";
    private String budget = "";
    private String from = "";

    /** What was meant, or what is wrong at its field. */
    Optional<NewCall> asked(Errors errors) {
        Reading reading = new Reading(errors);
        String newCode = code.strip().toUpperCase(Locale.ROOT);
        if (!newCode.matches("[A-Z0-9][A-Z0-9-]{1,19}")) {
            errors.rejectValue("code", "calls.refusal.code");
        }
        String newTitle = reading.text("title", title, 3, 200);
        UUID source = Typed.id(from);
        Euro money = budget.isBlank() && source != null ? null : reading.money("budget", budget);
        if (money != null && !money.isPositive() && !errors.hasFieldErrors("budget")) {
            errors.rejectValue("budget", "calls.refusal.budget");
        }
        Optional<Instant> opens = opens(errors);
        Optional<Instant> closes = closes(errors);
        if (opens.isPresent() && closes.isPresent() && !closes.get().isAfter(opens.get())) {
            errors.rejectValue("closesDay", "calls.refusal.window");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new NewCall(newCode, newTitle, money, opens.orElseThrow(), closes.orElseThrow(), source));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBudget() {
        return budget;
    }

    public void setBudget(String budget) {
        this.budget = budget;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
