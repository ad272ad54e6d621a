package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.calls.domain.ScheduleCheck;
import it.cooperazionedigitale.calls.domain.ScheduleFacts;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormLibrary;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.forms.StandardForms;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who write calls read about drafts; a call that is scheduled is not written any more. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("#viewer.has('STAFF')")
public class DraftQueries {

    private final Calls calls;
    private final FormLibrary forms;
    private final ScheduleGround ground;
    private final ReferenceData reference;
    private final Clock clock;

    DraftQueries(Calls calls, FormLibrary forms, ScheduleGround ground, ReferenceData reference, Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.ground = ground;
        this.reference = reference;
        this.clock = clock;
    }

    /** A draft with what is still missing. */
    public DraftDesk one(UUID id, Viewer viewer) {
        Call call = draft(id);
        Instant now = clock.instant();
        ScheduleFacts facts = ground.of(call);
        CallRules rules = call.rules();
        Stream<FormDefinition> chosen = Stream.of(rules.formId(), rules.progressFormId(), rules.finalFormId())
                .filter(Objects::nonNull)
                .flatMap(form -> forms.definition(form).stream());
        List<FormDefinition> choice = Stream.concat(
                        chosen, forms.newest().stream().filter(known -> !StandardForms.holds(known)))
                .distinct()
                .toList();
        return new DraftDesk(
                id,
                call.revision(),
                call.written(),
                ScheduleCheck.faults(call, facts),
                calls.overlapping(id, call.opensAt(), call.closesAt()).stream()
                        .map(other -> other.summaryAt(now))
                        .toList(),
                reference.isHoliday(ItalianFormats.dayOf(call.closesAt())),
                choice,
                ground.hubs());
    }

    /** The sheet as everybody will read it once the draft is scheduled. */
    public CallSheet preview(UUID id, Viewer viewer) {
        Call call = draft(id);
        List<String> sections = forms.definition(call.rules().formId())
                .map(form -> form.sections().stream().map(FormSection::title).toList())
                .orElse(List.of());
        return new CallSheet(
                call.summaryAs(CallState.SCHEDULED),
                call.texts(),
                call.firstClosesAt(),
                null,
                sections,
                null,
                1,
                List.of(),
                call.questionsEndAt(),
                call.rules().quotas().isEmpty() ? List.of() : ground.hubs(),
                clock.instant());
    }

    /** All calls one may begin from, the newest closing first. */
    public List<CallSummary> sources(Viewer viewer) {
        Instant now = clock.instant();
        return calls.findByOrderByClosesAtDesc().stream()
                .map(call -> call.summaryAt(now))
                .toList();
    }

    private Call draft(UUID id) {
        Call call = calls.findById(id).orElseThrow(NotFound::new);
        if (!call.isDraft()) {
            throw new Refusal("calls.refusal.frozen");
        }
        return call;
    }
}
