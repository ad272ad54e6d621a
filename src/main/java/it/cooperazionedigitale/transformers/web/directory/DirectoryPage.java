package it.cooperazionedigitale.transformers.web.directory;

import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.transformers.TransformerSummary;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directory of accredited firms.
 *
 * @param cards the firms found
 * @param filtered whether anything was looked for
 * @param regions the regions to choose from
 * @param services the services to choose from
 */
record DirectoryPage(List<Card> cards, boolean filtered, List<Choice> regions, List<Choice> services) {

    /**
     * One firm.
     *
     * @param slug its place in addresses
     * @param name its name
     * @param place its seat and region
     * @param services what it does
     */
    record Card(String slug, String name, String place, String services) {}

    static DirectoryPage of(List<TransformerSummary> firms, boolean filtered, List<Choice> regions) {
        return new DirectoryPage(
                firms.stream()
                        .map(firm -> new Card(
                                firm.slug(),
                                firm.name(),
                                firm.comuneLabel() + ", " + firm.regionName(),
                                String.join(" · ", firm.services())))
                        .toList(),
                filtered,
                regions,
                Stream.of(DigitalService.values())
                        .map(service -> Choice.of(DirectoryFilter.address(service), service.messageKey()))
                        .toList());
    }
}
