package it.cooperazionedigitale.applications.web.keep;

import it.cooperazionedigitale.applications.usecase.AnswerOutcome;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names whoever wrote the other of two texts. */
@Component
public class WhoWrote {

    private final MessageSource messages;

    WhoWrote(MessageSource messages) {
        this.messages = messages;
    }

    /** The name; words for somebody who has none any more. */
    public String name(AnswerOutcome.Theirs theirs) {
        return theirs.who().isEmpty()
                ? messages.getMessage("applications.section.someone", null, LocaleContextHolder.getLocale())
                : theirs.who();
    }
}
