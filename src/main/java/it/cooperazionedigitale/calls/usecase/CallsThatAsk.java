package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.domain.Calls;
import it.cooperazionedigitale.forms.FormUse;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls that ask a form's questions, drafts too. */
@Service
@Unguarded("asked by the pages of forms, which say who may look")
class CallsThatAsk implements FormUse {

    private final Calls calls;
    private final Clock clock;

    CallsThatAsk(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(Collection<UUID> versions) {
        Instant now = clock.instant();
        return calls.findByOrderByClosesAtDesc().stream()
                .map(call -> call.summaryAt(now))
                .flatMap(call -> asked(call.rules())
                        .filter(versions::contains)
                        .distinct()
                        .map(version -> use(call, version)))
                .toList();
    }

    private static Stream<UUID> asked(CallRules rules) {
        return Stream.of(rules.formId(), rules.progressFormId(), rules.finalFormId())
                .filter(Objects::nonNull);
    }

    private static Use use(CallSummary call, UUID version) {
        return new Use(
                version,
                call.title(),
                "/gestione/bandi/" + call.id() + (call.state() == CallState.DRAFT ? "/modifica/termini" : ""),
                "calls.state." + call.state().name());
    }
}
