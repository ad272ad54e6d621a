package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.Instalment;
import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.calls.TieRule;
import it.cooperazionedigitale.calls.domain.CallPart;
import it.cooperazionedigitale.calls.usecase.DraftDesk;
import it.cooperazionedigitale.calls.web.CallParts;
import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.site.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One part of a draft to write.
 *
 * @param id the call
 * @param call its title
 * @param part which part
 * @param action where it is sent
 * @param faults what is still missing in this part: message keys
 * @param forms ways to take part
 * @param asked the forms to choose from
 * @param priorities the categories
 * @param options what else one chooses from in this part
 * @param hubs the hubs, by name
 * @param reports how many progress reports the longest project has
 */
record PartPage(
        UUID id,
        String call,
        String part,
        String action,
        List<String> faults,
        List<Choice> forms,
        AskedForms asked,
        List<Priority> priorities,
        List<Choice> options,
        List<HubSummary> hubs,
        int reports) {

    /** A category: its name, its label, whether a share of members counts. */
    record Priority(String category, String key, boolean share) {}

    static PartPage of(CallPart part, DraftDesk desk) {
        return new PartPage(
                desk.id(),
                desk.draft().title(),
                part.name(),
                CallParts.href(desk.id(), part),
                desk.faults().stream()
                        .filter(fault -> fault.part() == part)
                        .map(fault -> fault.key())
                        .toList(),
                Arrays.stream(ProjectForm.values())
                        .map(form -> Choice.of(form.name(), "calls.form." + form.name()))
                        .toList(),
                AskedForms.of(desk),
                Arrays.stream(PriorityCategory.values())
                        .map(category -> new Priority(
                                category.name(),
                                "calls.priority." + category.name(),
                                PrioritiesForm.SHARES.contains(category)))
                        .toList(),
                options(part),
                desk.hubs(),
                desk.draft().rules().reports());
    }

    private static List<Choice> options(CallPart part) {
        return switch (part) {
            case APPLICANTS ->
                Stream.of(OrganisationKind.COOPERATIVE, OrganisationKind.NON_PROFIT)
                        .map(kind -> Choice.of(kind.name(), "organisations.kind." + kind.name()))
                        .toList();
            case PAYMENTS ->
                Arrays.stream(Instalment.Moment.values())
                        .map(moment -> Choice.of(moment.name(), "calls.edit.moment." + moment.name()))
                        .toList();
            case JUDGING ->
                Arrays.stream(TieRule.values())
                        .map(tie -> Choice.of(tie.name(), "calls.tie." + tie.name()))
                        .toList();
            default -> List.of();
        };
    }
}
