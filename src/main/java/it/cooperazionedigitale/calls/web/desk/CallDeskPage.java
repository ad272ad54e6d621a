package it.cooperazionedigitale.calls.web.desk;

import it.cooperazionedigitale.audit.AuditLine;
import it.cooperazionedigitale.calls.CallRules;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.ExpenseCategory;
import it.cooperazionedigitale.calls.domain.WaitingExtension;
import it.cooperazionedigitale.calls.usecase.CallDesk;
import it.cooperazionedigitale.calls.web.CallParts;
import it.cooperazionedigitale.calls.web.CallWords;
import it.cooperazionedigitale.calls.web.PlanLines;
import it.cooperazionedigitale.calls.web.PriorityLine;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.LettersToCome;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call on the desk of those who work on it: what it is, what may be done now, what was done.
 *
 * @param id the call
 * @param title its title
 * @param code the code people say
 * @param state message key of its state
 * @param tone how the state is tinted
 * @param publicHref its public sheet, once it is published
 * @param questionsHref the questions about it, for who answers them
 * @param seal where sealed applications are opened early, of a call that seals
 * @param sealed until when nobody of the programme sees its applications; null once the seal has fallen
 * @param rows what it lays down
 * @param priorities bonus points
 * @param plan who may apply, how the money is shared and paid, how applications are treated
 * @param missing what is missing before it can be scheduled, and where it is mended
 * @param may what this person may do now
 * @param waiting the extension that waits, if any
 * @param history everything done, oldest first
 * @param letters who is written to when its window changes
 */
record CallDeskPage(
        UUID id,
        String title,
        String code,
        String state,
        Tone tone,
        @Nullable String publicHref,
        @Nullable String questionsHref,
        @Nullable String seal,
        @Nullable String sealed,
        List<SummaryRow> rows,
        List<PriorityLine> priorities,
        PlanLines plan,
        List<Missing> missing,
        May may,
        @Nullable Waiting waiting,
        List<TimelineStep> history,
        LettersToCome.Readers letters) {

    private static final Set<CallState> EXTENDABLE = Set.of(CallState.SCHEDULED, CallState.OPEN, CallState.SUSPENDED);

    /** Something missing: message key of the sentence, and where it is mended by who may. */
    record Missing(String key, @Nullable String href, String part) {}

    /** What this person may do now. */
    record May(
            boolean write,
            boolean copy,
            boolean tryOut,
            boolean schedule,
            boolean suspend,
            boolean resume,
            boolean extend,
            boolean archive) {

        static May of(CallDesk desk, Viewer viewer) {
            CallState state = desk.call().state();
            boolean staff = viewer.has(Role.STAFF);
            return new May(
                    staff && state == CallState.DRAFT,
                    staff,
                    staff && (state == CallState.DRAFT || state == CallState.SCHEDULED),
                    staff && state == CallState.DRAFT && desk.missing().isEmpty(),
                    staff && state == CallState.OPEN,
                    staff && state == CallState.SUSPENDED,
                    viewer.hasAny(Role.STAFF, Role.HUB_MANAGER) && EXTENDABLE.contains(state) && desk.waiting() == null,
                    staff && state == CallState.RESOLVED);
        }

        /** Whether there is anything at all. */
        public boolean any() {
            return write || copy || tryOut || schedule || suspend || resume || extend || archive;
        }
    }

    /** An extension that waits: may this person decide? */
    record Waiting(UUID id, String from, String to, String reason, String by, String at, boolean decidable) {

        static @Nullable Waiting of(@Nullable WaitingExtension waiting, Viewer viewer) {
            return waiting == null
                    ? null
                    : new Waiting(
                            waiting.id(),
                            ItalianFormats.deadline(waiting.from()),
                            ItalianFormats.deadline(waiting.to()),
                            waiting.reason(),
                            waiting.byName(),
                            ItalianFormats.moment(waiting.at()),
                            viewer.has(Role.BOARD) && !waiting.by().equals(viewer.accountId()));
        }
    }

    static CallDeskPage of(CallDesk desk, Viewer viewer) {
        CallSummary call = desk.call();
        return new CallDeskPage(
                call.id(),
                call.title(),
                call.code(),
                CallWords.state(call.state()),
                CallWords.tone(call.state()),
                call.state() == CallState.DRAFT ? null : "/bandi/" + call.slug(),
                call.state() == CallState.DRAFT || !viewer.has(Role.STAFF)
                        ? null
                        : "/gestione/bandi/" + call.id() + "/domande",
                call.rules().procedure().sealed() && call.state() != CallState.DRAFT
                        ? "/gestione/bandi/" + call.id() + "/apertura-anticipata"
                        : null,
                call.sealed() ? ItalianFormats.deadline(call.closesAt()) : null,
                rows(desk),
                PriorityLine.of(call.rules()),
                PlanLines.of(call, desk.hubs()),
                missing(desk, viewer),
                May.of(desk, viewer),
                Waiting.of(desk.waiting(), viewer),
                desk.history().stream().map(CallDeskPage::step).toList(),
                desk.letters());
    }

    private static List<Missing> missing(CallDesk desk, Viewer viewer) {
        return desk.missing().stream()
                .map(fault -> new Missing(
                        fault.key(),
                        viewer.has(Role.STAFF) ? CallParts.href(desk.call().id(), fault.part()) : null,
                        "calls.part." + fault.part().name()))
                .toList();
    }

    private static List<SummaryRow> rows(CallDesk desk) {
        CallSummary call = desk.call();
        CallRules rules = call.rules();
        List<SummaryRow> rows = new ArrayList<>(List.of(
                SummaryRow.fixed("calls.desk.opens", ItalianFormats.deadline(call.opensAt())),
                SummaryRow.fixed("calls.desk.closes", ItalianFormats.deadline(call.closesAt())),
                SummaryRow.fixed("calls.desk.budget", call.budget().format()),
                SummaryRow.fixed("calls.desk.single", rules.singleCap().format()),
                SummaryRow.fixed("calls.desk.network", rules.networkCap().format()),
                SummaryRow.fixed(
                        "calls.sheet.criteria",
                        rules.criteria().stream()
                                .map(criterion -> criterion.name() + ": " + criterion.weight())
                                .collect(Collectors.joining("\n"))),
                SummaryRow.fixed(
                        "calls.sheet.expenses",
                        rules.expenses().stream().map(ExpenseCategory::name).collect(Collectors.joining("\n"))),
                SummaryRow.fixed("calls.desk.threshold", ItalianFormats.number(rules.threshold())),
                SummaryRow.fixed("calls.desk.evaluators", ItalianFormats.number(rules.evaluators()))));
        if (desk.rulesVersion() > 0) {
            rows.add(2, SummaryRow.fixed("calls.desk.firstCloses", ItalianFormats.deadline(desk.firstClosesAt())));
            rows.add(SummaryRow.fixed("calls.desk.rules", ItalianFormats.number(desk.rulesVersion())));
        }
        return rows;
    }

    private static TimelineStep step(AuditLine line) {
        String who = ItalianFormats.moment(line.at()) + " · " + line.actorName();
        return new TimelineStep(
                line.act().startsWith("call.")
                        ? "calls.act." + line.act().substring("call.".length())
                        : "audit.act." + line.act(),
                who,
                line.reason(),
                TimelineStep.State.DONE);
    }
}
