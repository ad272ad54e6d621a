package it.cooperazionedigitale.calls.web.drafting;

import it.cooperazionedigitale.calls.domain.CallPart;
import it.cooperazionedigitale.calls.usecase.DraftDesk;
import it.cooperazionedigitale.calls.web.CallParts;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TaskRow;
import it.cooperazionedigitale.site.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A draft to go on writing: its parts, and what to know before it is scheduled.
 *
 * @param id the call
 * @param title its title
 * @param code the code people say
 * @param parts each part, with whether something is missing
 * @param missing how many things are missing
 * @param opens when it would open
 * @param closes when it would close
 * @param meanwhile calls open at the same time
 * @param closesOnHoliday whether its last day is a holiday
 */
record DraftPage(
        UUID id,
        String title,
        String code,
        List<TaskRow> parts,
        int missing,
        String opens,
        String closes,
        List<Other> meanwhile,
        boolean closesOnHoliday) {

    /** A call open at the same time. */
    record Other(String title, String opens, String closes) {}

    static DraftPage of(DraftDesk desk) {
        return new DraftPage(
                desk.id(),
                desk.draft().title(),
                desk.draft().code(),
                Arrays.stream(CallPart.values()).map(part -> row(desk, part)).toList(),
                desk.faults().size(),
                ItalianFormats.deadline(desk.draft().opensAt()),
                ItalianFormats.deadline(desk.draft().closesAt()),
                desk.meanwhile().stream()
                        .map(call -> new Other(
                                call.title(),
                                ItalianFormats.moment(call.opensAt()),
                                ItalianFormats.moment(call.closesAt())))
                        .toList(),
                desk.closesOnHoliday());
    }

    private static TaskRow row(DraftDesk desk, CallPart part) {
        List<String> faults = desk.faults().stream()
                .filter(fault -> fault.part() == part)
                .map(fault -> fault.key())
                .toList();
        return new TaskRow(
                CallParts.href(desk.id(), part),
                "calls.part." + part.name(),
                faults.isEmpty() ? "calls.part.done" : "calls.part.todo",
                faults.isEmpty() ? null : Tone.TODO,
                faults.isEmpty() ? "calls.part." + part.name() + ".hint" : faults.get(0));
    }
}
