package it.cooperazionedigitale.outbox.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail was not taken.
 *
 * @param kind what to do about it
 * @param words the server's answer, to be read by an administrator
 */
record DeliveryFault(Kind kind, String words) {

    enum Kind {
        /** The recipient's side said no for good: there is no sense in trying again. */
        REFUSED,
        /** This mail was not taken now, or the line broke: later. */
        LATER,
        /** No mail is taken now: the server is away, or it does not take us for who we are. */
        OUTAGE
    }

    private static final int LONGEST = 300;
    /** Answers that begin with 5 and speak of us, not of the recipient: who we are is wrong, or has to be proved. */
    private static final Set<Integer> ABOUT_US = Set.of(500, 502, 503, 504, 521, 523, 530, 534, 535, 538);

    static DeliveryFault of(Exception failure) {
        return new DeliveryFault(kind(failure), words(answer(failure)));
    }

    private static Kind kind(Exception failure) {
        Integer code = null;
        boolean aboutUs = false;
        for (Exception at = failure; at != null; at = next(at)) {
            if (at instanceof MailServer.Away) {
                return Kind.OUTAGE;
            }
            if (at instanceof AddressException) {
                return Kind.REFUSED;
            }
            if (at instanceof SMTPAddressFailedException recipient) {
                code = recipient.getReturnCode();
            } else if (at instanceof SMTPSendFailedException send && code == null) {
                code = send.getReturnCode();
                aboutUs |= send.getCommand() != null && send.getCommand().startsWith("MAIL");
            }
            aboutUs |= at instanceof SMTPSenderFailedException;
        }
        if (code == null || code < 500) {
            return Kind.LATER;
        }
        return aboutUs || ABOUT_US.contains(code) ? Kind.OUTAGE : Kind.REFUSED;
    }

    private static @Nullable Exception next(Exception at) {
        return at instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    /** What the server said of the recipient tells more than that there was no valid one. */
    private static Exception answer(Exception failure) {
        for (Exception at = failure; at != null; at = next(at)) {
            if (at instanceof SMTPAddressFailedException) {
                return at;
            }
        }
        return failure;
    }

    private static String words(Exception failure) {
        String text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
