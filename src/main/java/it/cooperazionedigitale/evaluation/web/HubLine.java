package it.cooperazionedigitale.evaluation.web;

import it.cooperazionedigitale.evaluation.usecase.HubShares;
import java.util.List;

/**
 * What became of the share of one hub, ready to print.
 *
 * @param hub its name
 * @param percent of the budget
 * @param share what is kept for it
 * @param committed what its own share funds
 * @param left what it leaves to the others
 * @param beyond what its applications have of what the others left
 */
public record HubLine(String hub, int percent, String share, String committed, String left, String beyond) {

    /** One line for each hub. */
    public static List<HubLine> of(List<HubShares.HubShare> shares) {
        return shares.stream()
                .map(one -> new HubLine(
                        one.hub(),
                        one.percent(),
                        one.share().format(),
                        one.committed().format(),
                        one.left().format(),
                        one.beyond().format()))
                .toList();
    }
}
