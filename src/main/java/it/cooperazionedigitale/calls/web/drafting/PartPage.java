package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.PriorityCategory;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.calls.domain.CallPart;
import it.cooperazionedigitale.calls.usecase.DraftDesk;
import it.cooperazionedigitale.calls.web.CallParts;
import it.cooperazionedigitale.site.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * One part of a draft to write.
 *
 * @param id the call
 * @param call its title
 * @param part which part
 * @param action where it is sent
 * @param faults what is still missing in this part: message keys
 * @param forms ways to take part
 * @param definitions forms to choose from
 * @param priorities the categories
 */
record PartPage(
        UUID id,
        String call,
        String part,
        String action,
        List<String> faults,
        List<Choice> forms,
        List<Choice> definitions,
        List<Priority> priorities) {

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
                desk.forms().stream()
                        .map(form -> Choice.of(
                                form.id().toString(),
                                form.code() + " · " + form.version() + " ("
                                        + String.join(
                                                ", ",
                                                form.sections().stream()
                                                        .map(section -> section.title())
                                                        .toList())
                                        + ")"))
                        .toList(),
                Arrays.stream(PriorityCategory.values())
                        .map(category -> new Priority(
                                category.name(),
                                "calls.priority." + category.name(),
                                PrioritiesForm.SHARES.contains(category)))
                        .toList());
    }
}
