package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.CodeAsked;
import it.cooperazionedigitale.accounts.domain.Account;
import it.cooperazionedigitale.accounts.domain.Accounts;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.session.ViewerAssembly;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Unguarded;
import java.security.SecureRandom;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody with an identity that nobody has linked names the address of an account: a code goes there, if it is an
 * account that a mail alone may open. The answer is the same for every address.
 */
@Service
public class AskToLink {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    private final Accounts accounts;
    private final ViewerAssembly assembly;
    private final Factors factors;
    private final MailAllowance allowance;
    private final ApplicationEventPublisher events;

    AskToLink(
            Accounts accounts,
            ViewerAssembly assembly,
            Factors factors,
            MailAllowance allowance,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.assembly = assembly;
        this.factors = factors;
        this.allowance = allowance;
        this.events = events;
    }

    /** Sends the code, or nothing. */
    @Transactional
    @Unguarded("anybody may ask; only who reads that address's mail and sits at this browser gets further")
    public void ask(String email) {
        Account account = accounts.findByEmail(Account.normalised(email)).orElse(null);
        if (account == null || !assembly.mayLinkByMail(account.id()) || !allowance.allows(account.email())) {
            return;
        }
        String code = String.format("%08d", RANDOM.nextInt(CODES));
        factors.keepMailedCode(account.id(), Factors.Purpose.LINK, code);
        events.publishEvent(new CodeAsked(account.id(), code, Ids.next()));
    }
}
