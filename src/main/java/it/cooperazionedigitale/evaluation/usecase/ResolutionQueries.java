package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationDirectory;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.calls.CallDirectory;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.evaluation.domain.AwardLine;
import it.cooperazionedigitale.evaluation.domain.Ranking;
import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.evaluation.domain.Rankings;
import it.cooperazionedigitale.evaluation.domain.Resolution;
import it.cooperazionedigitale.evaluation.domain.ResolutionState;
import it.cooperazionedigitale.evaluation.domain.Resolutions;
import it.cooperazionedigitale.evaluation.domain.Vote;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The resolutions, for those who propose, vote and audit them. */
@Service
@Transactional(readOnly = true)
public class ResolutionQueries {

    private static final int SHOWN = 100;
    private static final String READERS = "#viewer.has('STAFF') or #viewer.has('BOARD') or #viewer.has('AUDITOR')";

    private final Resolutions resolutions;
    private final Rankings rankings;
    private final CallDirectory calls;
    private final ApplicationDirectory applications;
    private final AccountDirectory accounts;
    private final LettersToCome letters;

    ResolutionQueries(
            Resolutions resolutions,
            Rankings rankings,
            CallDirectory calls,
            ApplicationDirectory applications,
            AccountDirectory accounts,
            LettersToCome letters) {
        this.resolutions = resolutions;
        this.rankings = rankings;
        this.calls = calls;
        this.applications = applications;
        this.accounts = accounts;
        this.letters = letters;
    }

    /**
     * One resolution in the list.
     *
     * @param id which
     * @param callTitle its call
     * @param state where it stands
     * @param proposedAt when it was proposed
     */
    public record Row(UUID id, String callTitle, ResolutionState state, Instant proposedAt) {}

    /**
     * The list.
     *
     * @param rows the newest first
     * @param ready calls whose frozen ranking has no resolution yet
     */
    public record Listing(List<Row> rows, List<CallSummary> ready) {}

    /**
     * One vote with its name.
     *
     * @param name the member
     * @param approves yes or no
     * @param note the words
     * @param at when
     */
    public record Cast(String name, boolean approves, String note, Instant at) {}

    /**
     * One contribution with its names.
     *
     * @param place in the ranking
     * @param protocol the protocol number
     * @param organisation whose
     * @param title the project's title
     * @param amount how much
     */
    public record Given(int place, String protocol, String organisation, String title, Euro amount) {}

    /**
     * One resolution.
     *
     * @param id which
     * @param call its call
     * @param rankingNumber the version of the ranking it rests on
     * @param hash the fingerprint of that ranking
     * @param state where it stands
     * @param wording its words
     * @param proposedBy who proposed it
     * @param proposedAt when
     * @param decidedAt when it was decided
     * @param awards what it gives
     * @param sum of the contributions
     * @param votes who voted what
     * @param mayVote whether the viewer may vote now
     * @param own whether the viewer proposed it
     * @param letters who is written to once it is approved
     */
    public record ResolutionView(
            UUID id,
            CallSummary call,
            int rankingNumber,
            String hash,
            ResolutionState state,
            String wording,
            String proposedBy,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            List<Given> awards,
            Euro sum,
            List<Cast> votes,
            boolean mayVote,
            boolean own,
            LettersToCome.Readers letters) {}

    /** The newest resolutions. */
    @PreAuthorize(READERS)
    public Listing list(Viewer viewer) {
        List<CallSummary> all = calls.published();
        Map<UUID, String> titles = all.stream().collect(Collectors.toMap(CallSummary::id, CallSummary::title));
        List<Resolution> newest = resolutions.newest(Limit.of(SHOWN));
        Set<UUID> standing = newest.stream()
                .filter(resolution -> resolution.state() != ResolutionState.REJECTED)
                .map(Resolution::callId)
                .collect(Collectors.toSet());
        return new Listing(
                newest.stream()
                        .map(resolution -> new Row(
                                resolution.id(),
                                titles.getOrDefault(resolution.callId(), ""),
                                resolution.state(),
                                resolution.proposedAt()))
                        .toList(),
                all.stream()
                        .filter(call -> call.state() == CallState.RANKED && !standing.contains(call.id()))
                        .toList());
    }

    /** One resolution. */
    @PreAuthorize(READERS)
    public ResolutionView find(UUID id, Viewer viewer) {
        Resolution resolution = resolutions.findById(id).orElseThrow(NotFound::new);
        Ranking ranking = rankings.withLines(resolution.rankingId()).orElseThrow(NotFound::new);
        Set<UUID> people =
                resolution.votes().stream().map(Vote::memberId).collect(Collectors.toCollection(HashSet::new));
        people.add(resolution.proposedBy());
        Map<UUID, String> names =
                accounts.findAll(people).stream().collect(Collectors.toMap(AccountSummary::id, AccountSummary::name));
        Map<UUID, ApplicationSummary> byId = applications.findAll(Stream.concat(
                        resolution.awards().stream().map(AwardLine::applicationId),
                        ranking.lines().stream().map(RankingLine::applicationId))
                .collect(Collectors.toSet()));
        boolean mayVote = viewer.has(Role.BOARD)
                && !resolution.proposedBy().equals(viewer.accountId())
                && resolution.state() == ResolutionState.PROPOSED
                && resolution.vote(viewer.id()).isEmpty();
        boolean own = resolution.proposedBy().equals(viewer.accountId());
        return new ResolutionView(
                id,
                calls.find(resolution.callId()).orElseThrow(NotFound::new),
                ranking.number(),
                ranking.inputsHash(),
                resolution.state(),
                resolution.wording(),
                names.getOrDefault(resolution.proposedBy(), ""),
                resolution.proposedAt(),
                resolution.decidedAt(),
                resolution.awards().stream()
                        .filter(line -> byId.containsKey(line.applicationId()))
                        .map(line -> given(line, byId.get(line.applicationId())))
                        .toList(),
                resolution.sum(),
                resolution.votes().stream()
                        .map(vote -> new Cast(
                                names.getOrDefault(vote.memberId(), ""), vote.approves(), vote.note(), vote.castAt()))
                        .toList(),
                mayVote,
                own,
                mayVote
                        ? letters.of(ApprovedResolution.supposed(resolution, ranking, byId))
                        : LettersToCome.Readers.NONE);
    }

    private static Given given(AwardLine line, ApplicationSummary application) {
        return new Given(
                line.place(),
                Objects.requireNonNullElse(application.protocol(), ""),
                application.organisationName(),
                application.title(),
                Euro.of(line.amount()));
    }
}
