package it.cooperazionedigitale.calls.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.calls.domain.Call;
import it.cooperazionedigitale.calls.domain.CallQuestion;
import it.cooperazionedigitale.outbox.Addressee;
import it.cooperazionedigitale.outbox.Letter;
import it.cooperazionedigitale.outbox.LetterWriter;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.Outbox;
import it.cooperazionedigitale.outbox.OutgoingMail;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes the letters about calls, in the language of who reads them. */
@Component
class CallLetters {

    private final Outbox outbox;
    private final LetterWriter writer;
    private final AccountDirectory accounts;

    CallLetters(Outbox outbox, LetterWriter writer, AccountDirectory accounts) {
        this.outbox = outbox;
        this.writer = writer;
        this.accounts = accounts;
    }

    /** To who asked: the answer stands on the page of the call. */
    void answered(CallQuestion question, Call call) {
        String path = "/bandi/" + call.summaryAt(question.askedAt()).slug() + "/domande-frequenti";
        toAsker(question, letter("answered", question.id().toString(), path, call.code()));
    }

    /** To who asked: there will be no public answer, and why. */
    void setAside(CallQuestion question, Call call) {
        String path = "/bandi/" + call.summaryAt(question.askedAt()).slug() + "/domande-frequenti";
        toAsker(question, letter("setAside", question.id().toString(), path, call.code(), question.reason()));
    }

    private void toAsker(CallQuestion question, Letter letter) {
        accounts.findAll(List.of(question.askedBy())).forEach(person -> outbox.enqueue(mail(person, letter)));
    }

    /** A letter by its name: its words stand under {@code calls.letter.<name>}. */
    static Letter letter(String name, String occasion, String path, Object... args) {
        return new Letter("calls.letter." + name, occasion, MailFamily.APPLICATIONS, path, false, null, args);
    }

    /** The letter as one person gets it. */
    OutgoingMail mail(AccountSummary person, Letter letter) {
        return writer.write(letter, new Addressee(person.email(), person.id(), person.name(), person.language()));
    }
}
