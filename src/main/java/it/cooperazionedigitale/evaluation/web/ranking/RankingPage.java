package it.cooperazionedigitale.evaluation.web.ranking;

import it.cooperazionedigitale.evaluation.domain.RankingLine;
import it.cooperazionedigitale.evaluation.domain.RankingState;
import it.cooperazionedigitale.evaluation.domain.Standing;
import it.cooperazionedigitale.evaluation.usecase.HubShares;
import it.cooperazionedigitale.evaluation.usecase.RankingQueries;
import it.cooperazionedigitale.evaluation.web.HubLine;
import it.cooperazionedigitale.evaluation.web.Tones;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of a call, for those who make and decide it.
 *
 * @param slug the call's place in addresses
 * @param callTitle its title
 * @param built whether there is a ranking
 * @param state message key of where it stands
 * @param number its version
 * @param lines the places
 * @param threshold points needed
 * @param budget the money
 * @param granted what the funded ask together
 * @param left what stays
 * @param fundedCount how many are funded
 * @param firstOut the first above the threshold that no longer fits; null when all fit
 * @param unfinished applications whose check or scoring is not finished
 * @param outdated whether scores changed since
 * @param builtBy who built it; null when there is none
 * @param proposedBy who proposed the freeze
 * @param frozenBy who froze it
 * @param reason why it was given back
 * @param hash fingerprint of the inputs
 * @param resolutionId the resolution on it
 * @param mayBuild whether the viewer may build now
 * @param mayPropose whether the viewer may propose the freeze now
 * @param mayFreeze whether the viewer may freeze now
 * @param ownProposal whether the viewer proposed the freeze
 * @param mayResolve whether the viewer may propose the resolution now
 * @param mayFollow whether the viewer follows the evaluators
 * @param hubs what became of the share of each hub; none where there is one budget for all
 * @param tie message key of which of two equals comes first
 */
record RankingPage(
        String slug,
        String callTitle,
        boolean built,
        String state,
        int number,
        List<Line> lines,
        int threshold,
        String budget,
        String granted,
        String left,
        int fundedCount,
        @Nullable Line firstOut,
        List<Open> unfinished,
        boolean outdated,
        @Nullable By builtBy,
        @Nullable By proposedBy,
        @Nullable By frozenBy,
        @Nullable String reason,
        @Nullable String hash,
        @Nullable UUID resolutionId,
        boolean mayBuild,
        boolean mayPropose,
        boolean mayFreeze,
        boolean ownProposal,
        boolean mayResolve,
        boolean mayFollow,
        List<HubLine> hubs,
        String tie) {

    record Line(
            int place,
            UUID application,
            String protocol,
            String organisation,
            String score,
            int bonus,
            String total,
            String requested,
            String sum,
            String standing,
            Tone tone,
            boolean firstAfterLine,
            @Nullable String hub,
            boolean beyondShare) {}

    record Open(UUID id, String protocol, String organisation, String state) {}

    record By(String who, String at) {}

    static RankingPage of(RankingQueries.RankingView view, Viewer viewer) {
        List<Line> lines = lines(view);
        Euro granted = view.rows().stream()
                .filter(row -> row.line().standing() == Standing.FUNDED)
                .map(row -> Euro.of(row.line().requested()))
                .reduce(Euro.ZERO, Euro::plus);
        RankingState state = view.state();
        boolean own = view.proposed() != null && view.proposed().id().equals(viewer.accountId());
        boolean ready = view.unfinished().isEmpty() && !view.outdated();
        return new RankingPage(
                view.call().slug(),
                view.call().title(),
                state != null,
                "evaluation.ranking.state." + (state == null ? "NONE" : state),
                view.number(),
                lines,
                view.threshold(),
                view.budget().format(),
                granted.format(),
                view.budget().minus(granted).format(),
                (int) view.rows().stream()
                        .filter(row -> row.line().standing() == Standing.FUNDED)
                        .count(),
                lines.stream().filter(Line::firstAfterLine).findFirst().orElse(null),
                view.unfinished().stream()
                        .map(application -> new Open(
                                application.id(),
                                Objects.requireNonNullElse(application.protocol(), ""),
                                application.organisationName(),
                                "evaluation.application.state." + application.state()))
                        .toList(),
                view.outdated(),
                by(view.built()),
                by(view.proposed()),
                by(view.frozen()),
                view.reason(),
                view.hash(),
                viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR) ? view.resolutionId() : null,
                viewer.has(Role.STAFF) && state != RankingState.FROZEN,
                viewer.hasAny(Role.STAFF, Role.HUB_MANAGER) && state == RankingState.DRAFT && ready,
                viewer.has(Role.BOARD) && state == RankingState.FREEZE_PROPOSED && !own && ready,
                own && state == RankingState.FREEZE_PROPOSED,
                viewer.has(Role.STAFF) && state == RankingState.FROZEN && view.resolutionId() == null,
                viewer.hasAny(Role.STAFF, Role.HUB_MANAGER),
                HubLine.of(view.shares()),
                "calls.tie." + view.call().rules().procedure().tie().name());
    }

    private static @Nullable By by(RankingQueries.@Nullable Signed signed) {
        return signed == null ? null : new By(signed.name(), ItalianFormats.moment(signed.at()));
    }

    /** The sum counts all above the threshold; where hubs have shares, only those that are funded. */
    private static List<Line> lines(RankingQueries.RankingView view) {
        Map<UUID, String> hubs =
                view.shares().stream().collect(Collectors.toMap(HubShares.HubShare::hubId, HubShares.HubShare::hub));
        List<Line> lines = new ArrayList<>();
        Euro sum = Euro.ZERO;
        Standing before = Standing.FUNDED;
        for (RankingQueries.Row row : view.rows()) {
            RankingLine line = row.line();
            boolean counts =
                    hubs.isEmpty() ? line.standing() != Standing.BELOW_THRESHOLD : line.standing() == Standing.FUNDED;
            sum = counts ? sum.plus(Euro.of(line.requested())) : sum;
            lines.add(new Line(
                    line.place(),
                    line.applicationId(),
                    line.protocol(),
                    row.application().organisationName(),
                    ItalianFormats.decimal(line.score().doubleValue()),
                    line.bonus(),
                    ItalianFormats.decimal(line.total().doubleValue()),
                    Euro.of(line.requested()).format(),
                    counts ? sum.format() : "",
                    "evaluation.standing." + line.standing(),
                    Tones.of(line.standing()),
                    hubs.isEmpty() && line.standing() == Standing.RESERVE && before == Standing.FUNDED,
                    hubs.get(row.application().hubId()),
                    line.beyondShare()));
            before = line.standing();
        }
        return lines;
    }
}
