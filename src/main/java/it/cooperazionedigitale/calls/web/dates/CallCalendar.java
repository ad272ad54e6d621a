package it.cooperazionedigitale.calls.web.dates;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import it.cooperazionedigitale.calls.CallState;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.usecase.CallDates;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a call's dates as iCalendar (RFC 5545): three events that keep their ids, with a sequence that grows with each
 * extension, so that a calendar moves what it has instead of adding to it.
 */
@Component
class CallCalendar {

    private final MessageSource messages;
    private final String address;

    CallCalendar(
            MessageSource messages, @Value("${portal.address:http://localhost:${server.port:8080}}") String address) {
        this.messages = messages;
        this.address = address;
    }

    String of(CallDates dates, Locale language) {
        CallSummary call = dates.call();
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Cooperazione Digitale//Bandi//IT");
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        calendar.addEvent(event(dates, "apertura", call.opensAt(), "calls.calendar.opens", language));
        if (dates.questionsEndAt().isAfter(call.opensAt())) {
            calendar.addEvent(event(dates, "domande", dates.questionsEndAt(), "calls.calendar.questions", language));
        }
        VEvent closing = event(dates, "chiusura", call.closesAt(), "calls.calendar.closes", language);
        closing.addAlarm(VAlarm.display(
                new Trigger(Duration.builder().prior(true).days(2).build(), Related.START),
                say("calls.calendar.closes", language, call.code())));
        if (call.state() == CallState.SUSPENDED) {
            closing.setStatus(biweekly.property.Status.tentative());
        }
        calendar.addEvent(closing);
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CallDates dates, String noun, Instant at, String words, Locale language) {
        CallSummary call = dates.call();
        VEvent event = new VEvent();
        event.setUid(call.id() + "-" + noun + "@cooperazionedigitale");
        event.setDateTimeStamp(Date.from(dates.now()));
        event.setSequence(dates.extensions());
        event.setDateStart(Date.from(at), true);
        event.setSummary(say(words, language, call.code()));
        event.setDescription(call.title());
        event.setUrl(address + "/bandi/" + call.slug());
        return event;
    }

    private String say(String key, Locale language, Object arg) {
        return messages.getMessage(key, new Object[] {arg}, language);
    }
}
