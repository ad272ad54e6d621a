package it.cooperazionedigitale.outbox;

import it.cooperazionedigitale.outbox.Letter.InLanguage;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Puts letters into words: from the bundles, in the language of who reads them. */
@Component
public class LetterWriter {

    private final MessageSource messages;

    LetterWriter(MessageSource messages) {
        this.messages = messages;
    }

    /** The letter as this person gets it. */
    public OutgoingMail write(Letter letter, Addressee to) {
        Locale language = to.language();
        Object[] args =
                Arrays.stream(letter.args()).map(arg -> told(arg, language)).toArray();
        String words = letter.words();
        String greeting = to.name() == null
                ? say("outbox.letter.hello", language)
                : say("outbox.letter.helloName", language, to.name());
        return new OutgoingMail(
                words + "/" + letter.occasion() + "/" + (to.account() == null ? to.address() : to.account()),
                to,
                letter.family(),
                new Wording(
                        say(words + ".subject", language, args),
                        greeting,
                        say(words + ".body", language, args),
                        orElse(words + ".button", "outbox.letter.button", language),
                        copy(letter, to, args)),
                letter.path(),
                letter.secret(),
                letter.deadline(),
                awaited(letter));
    }

    /** What is secret is told in other words; what only tells of others is not told twice. */
    private @Nullable String copy(Letter letter, Addressee to, Object... args) {
        if (letter.family() == MailFamily.DIGEST) {
            return "";
        }
        return letter.secret() && to.account() != null ? say(letter.words() + ".notice", to.language(), args) : null;
    }

    private static @Nullable UUID awaited(Letter letter) {
        return Arrays.stream(letter.args())
                .filter(AwaitedNumber.class::isInstance)
                .map(arg -> ((AwaitedNumber) arg).thing())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object told(@Nullable Object arg, Locale language) {
        if (arg instanceof AwaitedNumber) {
            return AwaitedNumber.MARK;
        }
        if (arg instanceof InLanguage words) {
            return words.in(language);
        }
        return arg instanceof MessageSourceResolvable message ? messages.getMessage(message, language) : arg;
    }

    private String orElse(String key, String other, Locale language) {
        String words = messages.getMessage(key, null, null, language);
        return words == null ? say(other, language) : words;
    }

    private String say(String key, Locale language, Object... args) {
        return messages.getMessage(key, args, language);
    }
}
