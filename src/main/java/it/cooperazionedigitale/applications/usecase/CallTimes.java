package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.TimeNeeded;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.shared.Unguarded;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long an application to a call takes: the sum of what cannot be left out. */
@Service
@Unguarded("a figure on a public page")
class CallTimes implements TimeNeeded {

    private static final Set<Part> FREE = Set.of(Part.PARTNERS, Part.TRANSFORMER, Part.PLAN, Part.MATURITY);

    private final FormLibrary forms;
    private final UsualTimes times;

    CallTimes(FormLibrary forms, UsualTimes times) {
        this.forms = forms;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Told> of(CallSummary call) {
        return forms.definition(call.rules().formId()).map(form -> {
            Map<String, UsualTime> parts = times.of(form.id(), form.sections());
            FREE.stream()
                    .filter(part ->
                            part != Part.MATURITY || !call.rules().procedure().maturityRequired())
                    .forEach(part -> parts.remove(part.slug()));
            int minutes = parts.values().stream().mapToInt(UsualTime::minutes).sum();
            int fewest = form.sections().stream()
                    .map(section -> parts.get(Part.PROJECT.slug() + "/" + section.id()))
                    .mapToInt(UsualTime::applications)
                    .min()
                    .orElse(0);
            return new Told(minutes, fewest);
        });
    }
}
