package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.organisations.domain.BodyMerge;
import it.cooperazionedigitale.organisations.domain.BodyMerges;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.shared.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The merges of doubles, for the offices that propose, approve and undo them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('STAFF', 'ADMIN')")
public class MergeQueries {

    /**
     * A record of a body, as the offices compare two of them.
     *
     * @param id the record
     * @param name its name
     * @param taxCode its codice fiscale
     * @param vatNumber its partita IVA
     */
    public record Record(
            UUID id, String name, String taxCode, @Nullable String vatNumber) {}

    /**
     * One merge.
     *
     * @param id the merge
     * @param kept the record that stays in use
     * @param absorbed the record that points to it
     * @param state how it stands
     * @param reason why it was proposed
     * @param proposedBy account of who proposed it
     * @param proposer the name
     * @param proposedAt when
     * @param decider name of who decided
     * @param decidedAt when
     * @param undoer name of who undid it
     * @param undoneAt when
     * @param undoReason why
     */
    public record Merge(
            UUID id,
            Record kept,
            Record absorbed,
            BodyMerge.State state,
            String reason,
            UUID proposedBy,
            String proposer,
            Instant proposedAt,
            @Nullable String decider,
            @Nullable Instant decidedAt,
            @Nullable String undoer,
            @Nullable Instant undoneAt,
            @Nullable String undoReason) {}

    private final BodyMerges merges;
    private final Organisations organisations;
    private final AccountDirectory accounts;

    MergeQueries(BodyMerges merges, Organisations organisations, AccountDirectory accounts) {
        this.merges = merges;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** The newest merges, in whatever state. */
    public List<Merge> newest() {
        return told(merges.findTop100ByOrderByProposedAtDescIdDesc());
    }

    /** The merges of one record, on either side. */
    public List<Merge> of(UUID organisation) {
        return told(merges.findByKeptIdOrAbsorbedIdOrderByProposedAtDesc(organisation, organisation));
    }

    /** One merge. */
    public Merge one(UUID id) {
        return told(merges.findById(id).stream().toList()).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Merge> told(Collection<BodyMerge> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Record> records = organisations
                .findByIdIn(found.stream()
                        .flatMap(merge -> Stream.of(merge.keptId(), merge.absorbedId()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, MergeQueries::record));
        Map<UUID, String> names = accounts
                .findAll(found.stream()
                        .flatMap(merge -> Stream.of(merge.proposedBy(), merge.decidedBy(), merge.undoneBy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        return found.stream()
                .map(merge -> new Merge(
                        merge.id(),
                        Objects.requireNonNull(records.get(merge.keptId())),
                        Objects.requireNonNull(records.get(merge.absorbedId())),
                        merge.state(),
                        merge.reason(),
                        merge.proposedBy(),
                        names.getOrDefault(merge.proposedBy(), "—"),
                        merge.proposedAt(),
                        names.get(merge.decidedBy()),
                        merge.decidedAt(),
                        names.get(merge.undoneBy()),
                        merge.undoneAt(),
                        merge.undoReason()))
                .toList();
    }

    private static Record record(Organisation body) {
        return new Record(body.id(), body.name(), body.taxCode(), body.vatNumber());
    }
}
