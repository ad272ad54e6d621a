package it.cooperazionedigitale.evaluation.web.resolutions;

import it.cooperazionedigitale.evaluation.usecase.ResolutionQueries;
import it.cooperazionedigitale.evaluation.web.Tones;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One resolution.
 *
 * @param id which
 * @param callTitle its call
 * @param slug the call's place in addresses
 * @param rankingNumber the version of the ranking
 * @param hash its fingerprint
 * @param state message key
 * @param tone its tint
 * @param wording its words
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param decidedAt when it was decided; null before
 * @param awards what it gives
 * @param sum in all
 * @param votes who voted what
 * @param mayVote whether the viewer may vote now
 * @param own whether the viewer proposed it and so cannot vote
 * @param choices yes or no
 * @param letters who is written to once it is approved
 */
record ResolutionPage(
        UUID id,
        String callTitle,
        String slug,
        int rankingNumber,
        String hash,
        String state,
        Tone tone,
        String wording,
        String proposedBy,
        String proposedAt,
        @Nullable String decidedAt,
        List<Given> awards,
        String sum,
        List<Cast> votes,
        boolean mayVote,
        boolean own,
        List<Choice> choices,
        LettersToCome.Readers letters) {

    record Given(int place, String protocol, String organisation, String project, String amount) {}

    record Cast(String who, boolean approves, String note, String at) {}

    static ResolutionPage of(ResolutionQueries.ResolutionView view, Viewer viewer) {
        return new ResolutionPage(
                view.id(),
                view.call().title(),
                view.call().slug(),
                view.rankingNumber(),
                view.hash(),
                "evaluation.resolution.state." + view.state(),
                Tones.of(view.state()),
                view.wording(),
                view.proposedBy(),
                ItalianFormats.moment(view.proposedAt()),
                view.decidedAt() == null ? null : ItalianFormats.moment(view.decidedAt()),
                view.awards().stream()
                        .map(given -> new Given(
                                given.place(),
                                given.protocol(),
                                given.organisation(),
                                given.title(),
                                given.amount().format()))
                        .toList(),
                view.sum().format(),
                view.votes().stream()
                        .map(vote ->
                                new Cast(vote.name(), vote.approves(), vote.note(), ItalianFormats.exact(vote.at())))
                        .toList(),
                view.mayVote(),
                view.own() && viewer.has(Role.BOARD),
                List.of(
                        Choice.of("yes", "evaluation.resolution.vote.yes"),
                        Choice.of("no", "evaluation.resolution.vote.no")),
                view.letters());
    }
}
