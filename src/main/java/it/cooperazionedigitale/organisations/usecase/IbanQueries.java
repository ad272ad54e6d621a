package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.organisations.domain.IbanChange;
import it.cooperazionedigitale.organisations.domain.IbanChanges;
import it.cooperazionedigitale.organisations.domain.LinkSecret;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.TeamChanges;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be read of a body's account number: never more than its ends. */
@Service
@Transactional(readOnly = true)
@Unguarded("asks only for the body the viewer acts for, or for the one behind a link's secret; numbers are masked")
public class IbanQueries {

    /** How one number stands. */
    public enum Standing {
        WAITING,
        EXPIRED,
        HELD,
        IN_USE,
        REPLACED,
        CANCELLED
    }

    /**
     * One number that was proposed.
     *
     * @param id the change
     * @param masked the number's ends
     * @param standing how it stands
     * @param proposedBy name of who proposed it
     * @param mine whether that is the viewer
     * @param byPec whether a letter to the certified mail may confirm it
     * @param proposedAt when
     * @param confirmedAt when it was confirmed
     * @param effectiveAt from when it is used
     * @param expiresAt until when it can be confirmed
     * @param tooNew whether the viewer, or who proposed it, became an OWNER too lately for the two to count as two people
     */
    public record Number(
            UUID id,
            String masked,
            Standing standing,
            String proposedBy,
            boolean mine,
            boolean byPec,
            Instant proposedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant effectiveAt,
            Instant expiresAt,
            boolean tooNew) {}

    /**
     * A number as the letter to the certified mail shows it.
     *
     * @param body the body's name
     * @param number the number
     */
    public record Lettered(String body, Number number) {}

    private final IbanChanges changes;
    private final Organisations organisations;
    private final TeamChanges history;
    private final AccountDirectory accounts;
    private final Clock clock;

    IbanQueries(
            IbanChanges changes,
            Organisations organisations,
            TeamChanges history,
            AccountDirectory accounts,
            Clock clock) {
        this.changes = changes;
        this.organisations = organisations;
        this.history = history;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The newest numbers of the body the viewer acts for, newest first, and the one in use however long ago it was proposed. */
    public List<Number> numbers(Viewer viewer) {
        UUID body = viewer.organisationId();
        if (body == null) {
            return List.of();
        }
        List<IbanChange> newest = changes.findTop20ByOrganisationIdOrderByProposedAtDescIdDesc(body);
        Stream<IbanChange> inUse = changes
                .inUse(body, clock.instant())
                .filter(used -> newest.stream().noneMatch(one -> one.id().equals(used.id())))
                .stream();
        return told(Stream.concat(newest.stream(), inUse).toList(), viewer);
    }

    /** The number behind the link of a letter. */
    public Lettered behind(LinkSecret secret, Viewer viewer) {
        IbanChange change = changes.findBySecretHash(secret.hash()).orElseThrow(NotFound::new);
        String body = organisations
                .findById(change.organisationId())
                .map(Organisation::name)
                .orElseThrow(NotFound::new);
        return new Lettered(body, told(List.of(change), viewer).get(0));
    }

    private List<Number> told(List<IbanChange> found, Viewer viewer) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> names = accounts
                .findAll(found.stream()
                        .flatMap(change -> Stream.of(change.proposedBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        Instant now = clock.instant();
        UUID used = found.stream()
                .filter(change -> change.inUse(now))
                .max((one, other) -> Objects.requireNonNull(one.effectiveAt())
                        .compareTo(Objects.requireNonNull(other.effectiveAt())))
                .map(IbanChange::id)
                .orElse(null);
        return found.stream()
                .map(change -> new Number(
                        change.id(),
                        change.iban().masked(),
                        standing(change, used, now),
                        names.getOrDefault(change.proposedBy(), "—"),
                        change.proposedBy().equals(viewer.accountId()),
                        change.byPec(),
                        change.proposedAt(),
                        change.confirmedAt(),
                        change.effectiveAt(),
                        change.expiresAt(),
                        change.state() == IbanChange.State.PROPOSED && tooNew(change, viewer, now)))
                .toList();
    }

    private boolean tooNew(IbanChange change, Viewer viewer, Instant now) {
        return Stream.of(change.proposedBy(), viewer.accountId())
                .filter(Objects::nonNull)
                .flatMap(account -> history.lastMadeOwner(change.organisationId(), account).stream())
                .anyMatch(made -> made.plus(IbanChange.AT_REST).isAfter(now));
    }

    private static Standing standing(IbanChange change, @Nullable UUID used, Instant now) {
        return switch (change.state()) {
            case CANCELLED -> Standing.CANCELLED;
            case PROPOSED -> change.expired(now) ? Standing.EXPIRED : Standing.WAITING;
            case CONFIRMED -> {
                if (!change.inUse(now)) {
                    yield Standing.HELD;
                }
                yield change.id().equals(used) ? Standing.IN_USE : Standing.REPLACED;
            }
        };
    }
}
