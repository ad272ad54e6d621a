package it.cooperazionedigitale.evaluation.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.applications.ApplicationSummary;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclaration;
import it.cooperazionedigitale.evaluation.domain.ConflictDeclarations;
import it.cooperazionedigitale.evaluation.domain.ConflictPolicy;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is needed to work out conflicts of interest, for many applications at once. */
@Component
class ConflictLookup {

    private final OrganisationDirectory organisations;
    private final TransformerDirectory transformers;
    private final AccountDirectory accounts;
    private final ConflictDeclarations declarations;

    ConflictLookup(
            OrganisationDirectory organisations,
            TransformerDirectory transformers,
            AccountDirectory accounts,
            ConflictDeclarations declarations) {
        this.organisations = organisations;
        this.transformers = transformers;
        this.accounts = accounts;
        this.declarations = declarations;
    }

    /** The applications' sides, by application. */
    Map<UUID, ConflictPolicy.Side> sides(Collection<ApplicationSummary> applications) {
        Set<UUID> bodies = applications.stream()
                .flatMap(application -> application.bodies().stream())
                .collect(Collectors.toSet());
        Set<UUID> firms = new HashSet<>(transformers.accreditedIds());
        applications.stream()
                .map(ApplicationSummary::transformerId)
                .filter(Objects::nonNull)
                .forEach(firms::add);
        Map<UUID, Set<UUID>> all = organisations.teams(
                Stream.concat(bodies.stream(), firms.stream()).collect(Collectors.toSet()));
        Map<UUID, Set<UUID>> teams = new HashMap<>(all);
        teams.keySet().retainAll(bodies);
        Set<UUID> transformerPeople = firms.stream()
                .flatMap(firm -> all.getOrDefault(firm, Set.of()).stream())
                .collect(Collectors.toSet());
        Map<UUID, String> domains =
                accounts.findAll(teams.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(AccountSummary::id, person -> ConflictPolicy.domain(person.email())));
        return applications.stream().collect(Collectors.toMap(ApplicationSummary::id, application -> {
            Set<UUID> team = application.bodies().stream()
                    .flatMap(body -> teams.getOrDefault(body, Set.of()).stream())
                    .collect(Collectors.toSet());
            return new ConflictPolicy.Side(
                    application.bodies(),
                    team,
                    team.stream().map(domains::get).filter(Objects::nonNull).collect(Collectors.toSet()),
                    transformerPeople);
        }));
    }

    /** The evaluators with the ties they declared for the call, by account. */
    Map<UUID, ConflictPolicy.Candidate> candidates(UUID callId, Collection<AccountSummary> evaluators) {
        Map<UUID, Set<UUID>> ties = declarations.ofCall(callId).stream()
                .collect(Collectors.toMap(ConflictDeclaration::evaluatorId, ConflictDeclaration::ties));
        return evaluators.stream()
                .collect(Collectors.toMap(
                        AccountSummary::id,
                        person -> new ConflictPolicy.Candidate(
                                person.id(), person.email(), ties.getOrDefault(person.id(), Set.of()))));
    }
}
