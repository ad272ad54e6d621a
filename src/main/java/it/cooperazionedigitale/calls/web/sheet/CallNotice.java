package it.cooperazionedigitale.calls.web.sheet;

import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.usecase.CallSheet;
import it.cooperazionedigitale.calls.web.CallWords;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to know about a call right now.
 *
 * @param key message key; the title's is {@code key.title}
 * @param args what the sentence needs
 * @param tone how it is tinted
 */
record CallNotice(String key, List<String> args, String tone) {

    static List<CallNotice> of(CallSheet sheet) {
        CallSummary call = sheet.call();
        List<CallNotice> notices = new ArrayList<>();
        String closing = ItalianFormats.deadline(call.closesAt());
        switch (call.state()) {
            case SCHEDULED ->
                notices.add(notice("calls.notice.coming", "info", ItalianFormats.deadline(call.opensAt())));
            case OPEN -> {
                if (CallWords.isLastHours(sheet.now(), call.closesAt())) {
                    notices.add(notice("calls.notice.lastHours", "call", closing));
                }
            }
            case SUSPENDED -> {
                String reason = sheet.suspensionReason();
                notices.add(notice("calls.notice.suspended", "bad", reason == null ? "" : reason));
            }
            case CLOSED -> notices.add(notice("calls.notice.closed", "info", closing));
            case IN_EVALUATION, RANKED -> notices.add(notice("calls.notice.evaluation", "info", closing));
            case RESOLVED, ARCHIVED -> notices.add(notice("calls.notice.resolved", "ok"));
            case DRAFT -> throw new IllegalStateException("a draft has no public sheet");
        }
        if (isExtended(sheet)) {
            notices.add(
                    notice("calls.notice.extended", "info", ItalianFormats.deadline(sheet.firstClosesAt()), closing));
        }
        return notices;
    }

    private static boolean isExtended(CallSheet sheet) {
        CallState state = sheet.call().state();
        return sheet.call().closesAt().isAfter(sheet.firstClosesAt()) && state.compareTo(CallState.CLOSED) <= 0;
    }

    private static CallNotice notice(String key, String tone, String... args) {
        return new CallNotice(key, List.of(args), tone);
    }
}
