package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.site.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the registration of a body.
 *
 * @param first whether it is the person's first body
 * @param kinds what the body can be
 * @param federations which centrale cooperativa it can belong to
 */
record RegistrationPage(boolean first, List<Choice> kinds, List<Choice> federations) {

    /** The answer of a body that belongs to no centrale cooperativa. */
    static final String NO_FEDERATION = "NONE";

    /** The answer of a person who waits for an invitation. */
    static final String NO_BODY = "NOBODY";

    static RegistrationPage of(boolean first, List<HubSummary> hubs) {
        List<Choice> federations = new ArrayList<>(hubs.stream()
                .sorted(Comparator.comparing(HubSummary::federation))
                .map(hub -> Choice.of(hub.code(), hub.federation()))
                .toList());
        federations.add(new Choice(
                NO_FEDERATION,
                "organisations.register.federation.none",
                "organisations.register.federation.none.hint"));
        return new RegistrationPage(first, kinds(first), federations);
    }

    private static List<Choice> kinds(boolean first) {
        List<Choice> kinds = new ArrayList<>(Stream.of(OrganisationKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        "organisations.kind." + kind.name(),
                        "organisations.kind." + kind.name() + ".hint"))
                .toList());
        if (first) {
            kinds.add(new Choice(NO_BODY, "organisations.register.noBody", "organisations.register.noBody.hint"));
        }
        return kinds;
    }
}
