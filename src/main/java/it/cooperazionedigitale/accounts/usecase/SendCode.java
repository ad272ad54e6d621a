package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.CodeAsked;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.session.AttemptLimits;
import it.cooperazionedigitale.accounts.session.AttemptLimits.Lane;
import it.cooperazionedigitale.accounts.session.Proofs;
import it.cooperazionedigitale.accounts.session.SecondFactorPolicy;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import java.security.SecureRandom;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a code to the person's address; not to those whose roles ask for more than a mail and who have more. */
@Service
public class SendCode {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    private final Factors factors;
    private final AttemptLimits limits;
    private final SecondFactorPolicy policy;
    private final ApplicationEventPublisher events;

    SendCode(Factors factors, AttemptLimits limits, SecondFactorPolicy policy, ApplicationEventPublisher events) {
        this.factors = factors;
        this.limits = limits;
        this.policy = policy;
        this.events = events;
    }

    /** Sends it; the code before no longer counts. */
    @Transactional
    @Unguarded("writes to the address of this session's own account, a few times in a quarter of an hour")
    public void send(SignedIn who) {
        if (!policy.allowsMail(who.person()) && who.proofs().held() != Proofs.Held.MAIL) {
            throw new NotFound();
        }
        UUID account = who.person().id();
        if (limits.tryOnce(Lane.MAILED_CODE, account.toString()).isPresent()) {
            throw new Refusal("accounts.refusal.tooManyMails");
        }
        String code = String.format("%08d", RANDOM.nextInt(CODES));
        factors.keepMailedCode(account, Factors.Purpose.SECOND_FACTOR, code);
        events.publishEvent(new CodeAsked(account, code, Ids.next()));
    }
}
