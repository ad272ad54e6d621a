package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.site.Choice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The registration page.
 *
 * @param newPerson whether an account is made too
 * @param kinds what the body can be
 * @param federations which centrale cooperativa it can belong to
 */
record RegistrationPage(boolean newPerson, List<Choice> kinds, List<Choice> federations) {

    /** The answer of a body that belongs to no centrale cooperativa. */
    static final String NO_FEDERATION = "NONE";

    static RegistrationPage of(boolean newPerson, List<HubSummary> hubs) {
        List<Choice> federations = new ArrayList<>(hubs.stream()
                .sorted(Comparator.comparing(HubSummary::federation))
                .map(hub -> Choice.of(hub.code(), hub.federation()))
                .toList());
        federations.add(new Choice(
                NO_FEDERATION,
                "organisations.register.federation.none",
                "organisations.register.federation.none.hint"));
        return new RegistrationPage(newPerson, allKinds(), federations);
    }

    private static List<Choice> allKinds() {
        return Stream.of(OrganisationKind.values())
                .map(kind -> new Choice(
                        kind.name(),
                        "organisations.kind." + kind.name(),
                        "organisations.kind." + kind.name() + ".hint"))
                .toList();
    }
}
