package it.cooperazionedigitale.notifications.usecase;

import it.cooperazionedigitale.accounts.AccountDirectory;
import it.cooperazionedigitale.accounts.AccountSummary;
import it.cooperazionedigitale.notifications.domain.Pace;
import it.cooperazionedigitale.notifications.domain.QuietHours;
import it.cooperazionedigitale.notifications.domain.Wish;
import it.cooperazionedigitale.notifications.domain.Wishes;
import it.cooperazionedigitale.outbox.MailFamily;
import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a person is written to now. */
@Service
@Transactional(readOnly = true)
public class WishQueries {

    private final Wishes wishes;
    private final AccountDirectory accounts;

    WishQueries(Wishes wishes, AccountDirectory accounts) {
        this.wishes = wishes;
        this.accounts = accounts;
    }

    /**
     * How a person is written to.
     *
     * @param paces when, for each family this person ever gets
     * @param quiet whether there are hours of rest
     * @param hours which
     * @param address where mails go
     * @param language in which language, {@code it} or {@code en}
     */
    public record Wished(
            Map<MailFamily, Pace> paces, boolean quiet, QuietHours hours, String address, String language) {}

    /** The viewer's own. */
    @PreAuthorize("#viewer.signedIn()")
    public Wished own(Viewer viewer) {
        Optional<AccountSummary> person = accounts.find(viewer.id());
        Wish wish = wishes.findById(viewer.id()).orElseGet(() -> Wish.usual(viewer.id()));
        Map<MailFamily, Pace> paces = new EnumMap<>(MailFamily.class);
        if (viewer.hasAny(Role.APPLICANT, Role.TRANSFORMER)) {
            paces.put(MailFamily.APPLICATIONS, wish.pace(MailFamily.APPLICATIONS));
            paces.put(MailFamily.PROJECTS, wish.pace(MailFamily.PROJECTS));
        }
        if (viewer.roles().stream().anyMatch(role -> role != Role.APPLICANT && role != Role.TRANSFORMER)) {
            paces.put(MailFamily.WORK, wish.pace(MailFamily.WORK));
        }
        paces.put(MailFamily.NEWS, wish.pace(MailFamily.NEWS));
        return new Wished(
                paces,
                wish.quietHours() != null,
                wish.chosenHours(),
                viewer.email(),
                person.map(known -> known.language().getLanguage()).orElse("it"));
    }
}
