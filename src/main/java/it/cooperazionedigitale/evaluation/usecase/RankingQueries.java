package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.evaluation.domain.RankingState;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.Resolutions;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rankings of calls, for those who decide and, after the resolution, for everybody. */
@Service
@Transactional(readOnly = true)
public class RankingQueries {

    private final CallDirectory calls;
    private final Rankings rankings;
    private final Resolutions resolutions;
    private final RankingInputs inputs;
    private final ApplicationDirectory applications;
    private final AccountDirectory accounts;
    private final HubShares shares;

    RankingQueries(
            CallDirectory calls,
            Rankings rankings,
            Resolutions resolutions,
            RankingInputs inputs,
            ApplicationDirectory applications,
            AccountDirectory accounts,
            HubShares shares) {
        this.calls = calls;
        this.rankings = rankings;
        this.resolutions = resolutions;
        this.inputs = inputs;
        this.applications = applications;
        this.accounts = accounts;
        this.shares = shares;
    }

    /**
     * A call and where its ranking stands.
     *
     * @param call which
     * @param state of the newest version; null when none is built
     */
    public record CallRow(CallSummary call, @Nullable RankingState state) {}

    /**
     * One line with its names.
     *
     * @param line the line
     * @param application the application
     */
    public record Row(RankingLine line, ApplicationSummary application) {}

    /**
     * The ranking of a call.
     *
     * @param call which
     * @param id the ranking; null when none is built
     * @param state where it stands
     * @param number its version
     * @param threshold the threshold
     * @param budget the budget
     * @param rows the lines
     * @param unfinished applications not finished
     * @param outdated whether scores changed since it was built
     * @param builtBy who built it, builtAt when
     * @param proposedBy who proposed the freeze
     * @param frozenBy who froze it
     * @param reason why it was given back
     * @param hash fingerprint of the inputs
     * @param resolutionId the resolution on it, if any
     * @param shares what became of the share of each hub, where there are shares
     */
    public record RankingView(
            CallSummary call,
            @Nullable UUID id,
            @Nullable RankingState state,
            int number,
            int threshold,
            Euro budget,
            List<Row> rows,
            List<ApplicationSummary> unfinished,
            boolean outdated,
            @Nullable Signed built,
            @Nullable Signed proposed,
            @Nullable Signed frozen,
            @Nullable String reason,
            @Nullable String hash,
            @Nullable UUID resolutionId,
            List<HubShares.HubShare> shares) {}

    /**
     * Who did it and when.
     *
     * @param id the account
     * @param name the name
     * @param at when
     */
    public record Signed(UUID id, String name, Instant at) {}

    /**
     * The published results of a call.
     *
     * @param call which
     * @param resolvedAt when the resolution was approved; null before
     * @param rows funded and reserve lines; empty before
     * @param below how many stayed below the threshold
     * @param shares what became of the share of each hub, where there are shares
     */
    public record Results(
            CallSummary call,
            @Nullable Instant resolvedAt,
            List<Row> rows,
            int below,
            List<HubShares.HubShare> shares) {}

    /** The calls past their closing, the newest first. */
    @PreAuthorize(
            "#viewer.has('STAFF') or #viewer.has('BOARD') or #viewer.has('HUB_MANAGER') or #viewer.has('AUDITOR')")
    public List<CallRow> calls(Viewer viewer) {
        List<CallSummary> closed = calls.published().stream()
                .filter(call -> call.state().compareTo(CallState.CLOSED) >= 0)
                .toList();
        Map<UUID, RankingState> states = rankings
                .currentOf(closed.stream().map(CallSummary::id).toList())
                .stream()
                .collect(Collectors.toMap(Ranking::callId, Ranking::state));
        return closed.stream()
                .map(call -> new CallRow(call, states.get(call.id())))
                .toList();
    }

    /** The newest ranking of a call. */
    @PreAuthorize(
            "#viewer.has('STAFF') or #viewer.has('BOARD') or #viewer.has('HUB_MANAGER') or #viewer.has('AUDITOR')")
    public RankingView ranking(String slug, Viewer viewer) {
        CallSummary call = calls.bySlug(slug)
                .filter(one -> one.state().compareTo(CallState.CLOSED) >= 0)
                .orElseThrow(NotFound::new);
        List<ApplicationSummary> unfinished = inputs.unfinished(call.id());
        return rankings.findFirstByCallIdOrderByNumberDesc(call.id())
                .map(ranking -> view(call, ranking, unfinished))
                .orElseGet(() -> new RankingView(
                        call,
                        null,
                        null,
                        0,
                        call.rules().threshold(),
                        call.budget(),
                        List.of(),
                        unfinished,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        shares.of(call, List.of())));
    }

    private RankingView view(CallSummary call, Ranking ranking, List<ApplicationSummary> unfinished) {
        Map<UUID, String> names = accounts
                .findAll(Stream.of(ranking.builtBy(), ranking.proposedBy(), ranking.frozenBy())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        boolean open = ranking.state() != RankingState.FROZEN;
        List<Row> rows = rows(ranking.lines());
        return new RankingView(
                call,
                ranking.id(),
                ranking.state(),
                ranking.number(),
                ranking.threshold(),
                ranking.budget(),
                rows,
                unfinished,
                open && !inputs.fingerprint(call).equals(ranking.inputsHash()),
                signed(ranking.builtBy(), ranking.builtAt(), names),
                signed(ranking.proposedBy(), ranking.proposedAt(), names),
                signed(ranking.frozenBy(), ranking.frozenAt(), names),
                ranking.reason(),
                ranking.inputsHash(),
                resolutions.standingOf(call.id()).map(Resolution::id).orElse(null),
                shares.of(call, rows));
    }

    private static @Nullable Signed signed(@Nullable UUID who, @Nullable Instant when, Map<UUID, String> names) {
        return who == null || when == null ? null : new Signed(who, names.getOrDefault(who, ""), when);
    }

    private List<Row> rows(List<RankingLine> lines) {
        Map<UUID, ApplicationSummary> byId = applications.findAll(
                lines.stream().map(RankingLine::applicationId).toList());
        return lines.stream()
                .filter(line -> byId.containsKey(line.applicationId()))
                .map(line -> new Row(line, byId.get(line.applicationId())))
                .toList();
    }

    /** What everybody may read of a call's ranking: nothing before the resolution. */
    @Unguarded("published results are public")
    public Results results(String slug) {
        CallSummary call = calls.bySlug(slug).orElseThrow(NotFound::new);
        Optional<Resolution> resolution = resolutions.approvedOf(call.id());
        if (resolution.isEmpty()) {
            return new Results(call, null, List.of(), 0, List.of());
        }
        Ranking ranking = rankings.findById(resolution.get().rankingId()).orElseThrow(NotFound::new);
        List<RankingLine> above = ranking.lines().stream()
                .filter(line -> line.standing() != Standing.BELOW_THRESHOLD)
                .toList();
        List<Row> rows = rows(above);
        return new Results(
                call, resolution.get().decidedAt(), rows, ranking.lines().size() - above.size(), shares.of(call, rows));
    }
}
