package it.cooperazionedigitale.demo;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.usecase.ApproveExtension;
import it.cooperazionedigitale.calls.usecase.ProposeExtension;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Keeps the demo's open call open over later starts, the way a call is extended: one person proposes, another approves. */
@Component
class OpenCallKept {

    private static final Duration SHORT = Duration.ofDays(7);
    private static final Duration LONGER = Duration.ofDays(60);

    private final CallDirectory calls;
    private final ProposeExtension propose;
    private final ApproveExtension approve;
    private final AccountDirectory accounts;
    private final ViewerAssembly assembly;
    private final Clock clock;

    OpenCallKept(
            CallDirectory calls,
            ProposeExtension propose,
            ApproveExtension approve,
            AccountDirectory accounts,
            ViewerAssembly assembly,
            Clock clock) {
        this.calls = calls;
        this.propose = propose;
        this.approve = approve;
        this.accounts = accounts;
        this.assembly = assembly;
        this.clock = clock;
    }

    void extendWhenShort() {
        calls.published().stream()
                .filter(call -> "MI3".equals(call.code()) && call.state() == CallState.OPEN)
                .filter(call -> clock.instant().plus(SHORT).isAfter(call.closesAt()))
                .forEach(this::extend);
    }

    private void extend(CallSummary call) {
        try {
            UUID proposal = propose.propose(
                    call.id(), clock.instant().plus(LONGER), "Il bando di prova resta aperto.", as(DemoPerson.ANNA));
            approve.approve(proposal, as(DemoPerson.BRUNO));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Viewer as(DemoPerson person) {
        Viewer viewer = accounts.findByEmail(person.email())
                .flatMap(account -> assembly.viewer(account.id(), null))
                .orElseThrow();
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(viewer)));
        return viewer;
    }
}
