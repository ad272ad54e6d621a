package it.cooperazionedigitale.applications.web.desk;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.usecase.CaseworkerQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the list can be filtered by, for each within their own part. */
@Component
class DeskChoices {

    private final OrganisationDirectory organisations;
    private final ReferenceData reference;

    DeskChoices(OrganisationDirectory organisations, ReferenceData reference) {
        this.organisations = organisations;
        this.reference = reference;
    }

    /**
     * What one can choose from.
     *
     * @param hubs empty for who sees one hub only
     * @param regions those of the viewer
     */
    record Choices(
            List<Choice> calls,
            List<Choice> states,
            List<Choice> hubs,
            List<Choice> regions,
            List<Choice> caseworkers,
            List<Choice> priorities) {}

    Choices of(List<CallSummary> calls, Map<UUID, String> caseworkers, Viewer viewer) {
        boolean all = viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR);
        boolean everywhere =
                all || viewer.has(Role.HUB_MANAGER) || viewer.regions().isEmpty();
        return new Choices(
                calls.stream()
                        .map(call -> Choice.of(call.id().toString(), call.title()))
                        .toList(),
                Arrays.stream(ApplicationState.values())
                        .filter(state -> state != ApplicationState.DRAFT)
                        .map(state -> Choice.of(state.name(), ApplicationWords.staff(state)))
                        .toList(),
                all
                        ? organisations.hubs().stream()
                                .map(hub -> Choice.of(hub.id().toString(), hub.name()))
                                .toList()
                        : List.of(),
                reference.regions().stream()
                        .filter(region -> everywhere || viewer.regions().contains(region.code()))
                        .map(region -> Choice.of(region.code(), region.name()))
                        .toList(),
                caseworkers(caseworkers, viewer),
                Arrays.stream(PriorityCategory.values())
                        .map(category -> Choice.of(category.name(), "applications.priority." + category))
                        .toList());
    }

    private static List<Choice> caseworkers(Map<UUID, String> names, Viewer viewer) {
        Choice mine = Choice.of(DeskFilter.MINE, "applications.desk.caseworker.mine");
        Choice nobodys = Choice.of(DeskFilter.NOBODYS, "applications.desk.caseworker.nobodys");
        return Stream.concat(
                        CaseworkerQueries.mayBeOne(viewer) ? Stream.of(mine, nobodys) : Stream.of(nobodys),
                        names.entrySet().stream()
                                .map(one -> Choice.of(one.getKey().toString(), one.getValue())))
                .toList();
    }
}
