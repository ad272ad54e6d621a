package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.notifications.domain.Wish;
import it.cooperazionedigitale.notifications.domain.Wishes;
import it.cooperazionedigitale.outbox.MailCourse;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.outbox.OutgoingMail;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Each mail goes as its reader wishes; service letters and what ends within a day go at once. */
@Component
class WishedCourse implements MailCourse {

    private static final Duration URGENT = Duration.ofHours(24);

    private final Wishes wishes;

    WishedCourse(Wishes wishes) {
        this.wishes = wishes;
    }

    @Override
    @Unguarded("asked by the outbox, for whoever is written to")
    public Course of(OutgoingMail mail, Instant now) {
        UUID account = mail.to().account();
        if (account == null || mail.family() == MailFamily.SERVICE) {
            return new Course(Way.AT_ONCE, now);
        }
        Wish wish = wishes.findById(account).orElseGet(() -> Wish.usual(account));
        return switch (wish.pace(mail.family())) {
            case PORTAL -> new Course(Way.IN_PORTAL, now);
            case DAILY -> new Course(urgent(mail, now) ? Way.AT_ONCE : Way.IN_DIGEST, now);
            case AT_ONCE -> new Course(Way.AT_ONCE, urgent(mail, now) ? now : wish.afterQuiet(now));
        };
    }

    private static boolean urgent(OutgoingMail mail, Instant now) {
        Instant deadline = mail.deadline();
        return deadline != null && deadline.isAfter(now) && !deadline.isAfter(now.plus(URGENT));
    }
}
