package it.cooperazionedigitale.organisations.usecase;

import static it.cooperazionedigitale.outbox.Letter.moment;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.usecase.BodyLetters.Letter;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down each step of a new account number and tells everybody who represents the body. Only masked numbers leave the portal. */
@Component
class IbanPost {

    private static final String PAGE = "/coop/organizzazione/iban";

    private final BodyLetters letters;
    private final AuditTrail audit;
    private final IbanChanges changes;

    private final Clock clock;

    IbanPost(BodyLetters letters, AuditTrail audit, IbanChanges changes, Clock clock) {
        this.letters = letters;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    void proposed(IbanChange change, String body, @Nullable String pec, @Nullable LinkSecret secret, Viewer viewer) {
        record("iban.proposed", change, viewer);
        String masked = change.iban().masked();
        letters.toOwners(
                change.organisationId(),
                new Letter("ibanProposed", change.id().toString(), PAGE, body, masked, viewer.name()));
        if (pec != null && secret != null) {
            letters.toAddress(
                    pec,
                    new Letter(
                            "ibanByPec",
                            change.id().toString(),
                            "/conferma-iban/" + secret.text(),
                            body,
                            masked,
                            viewer.name(),
                            moment(change.expiresAt())));
        }
    }

    void confirmed(IbanChange change, String body, Viewer viewer) {
        record("iban.confirmed", change, viewer);
        letters.toOwners(
                change.organisationId(),
                new Letter(
                        "ibanConfirmed",
                        change.id().toString(),
                        PAGE,
                        body,
                        change.iban().masked(),
                        change.effectiveAt() == null ? "" : moment(change.effectiveAt())));
    }

    void cancelled(IbanChange change, String body, Viewer viewer) {
        record("iban.cancelled", change, viewer);
        letters.toOwners(
                change.organisationId(),
                new Letter(
                        "ibanCancelled",
                        change.id().toString(),
                        PAGE,
                        body,
                        change.iban().masked()));
    }

    /** The number in use and the one this is about, in the order in which the act would have them follow. */
    private void record(String act, IbanChange change, Viewer viewer) {
        String used = changes.inUse(change.organisationId(), clock.instant())
                .map(one -> one.iban().masked())
                .orElse(null);
        String other = change.iban().masked();
        boolean back = change.state() == IbanChange.State.CANCELLED;
        Changes told = back ? Changes.of("iban", other, used) : Changes.of("iban", used, other);
        audit.record(
                viewer,
                act,
                "organisation",
                change.organisationId(),
                null,
                told.with("change", change.id())
                        .with(
                                "how",
                                change.confirmedHow() == null
                                        ? ""
                                        : change.confirmedHow().name()));
    }
}
