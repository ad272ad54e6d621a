package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.factor.AppCodes;
import it.cooperazionedigitale.accounts.factor.AppOffer;
import it.cooperazionedigitale.accounts.factor.Factors;
import it.cooperazionedigitale.accounts.factor.Identities;
import it.cooperazionedigitale.accounts.factor.QrCode;
import it.cooperazionedigitale.accounts.session.Proofs;
import it.cooperazionedigitale.accounts.session.SecondFactorPolicy;
import it.cooperazionedigitale.accounts.session.SignedIn;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Unguarded;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person can read of the own factors. */
@Service
@Transactional(readOnly = true)
@Unguarded("reads what belongs to the account of this session only")
public class FactorQueries {

    private final Factors factors;
    private final SecondFactorPolicy policy;
    private final Identities identities;

    FactorQueries(Factors factors, SecondFactorPolicy policy, Identities identities) {
        this.factors = factors;
        this.policy = policy;
        this.identities = identities;
    }

    /**
     * The factors of a person.
     *
     * @param app since when codes of an app count, null if they do not
     * @param mail since when codes by mail are a factor, null if they are not
     * @param mailCounts whether a code by mail still counts: not where the roles ask for more and there is more
     * @param passkeys the passkeys
     * @param recoveryLeft the recovery codes left
     * @param mailAllowed whether codes by mail may be chosen
     * @param obliged whether one factor must stay
     * @param identity whether an outside identity is linked
     */
    public record Own(
            @Nullable Instant app,
            @Nullable Instant mail,
            boolean mailCounts,
            List<Factors.Passkey> passkeys,
            int recoveryLeft,
            boolean mailAllowed,
            boolean obliged,
            boolean identity) {}

    /** The factors of the person of this session. */
    public Own of(SignedIn who) {
        UUID account = who.person().id();
        return new Own(
                factors.since(account, Factors.Kind.APP).orElse(null),
                factors.since(account, Factors.Kind.MAIL).orElse(null),
                policy.allowsMail(who.person()) || who.proofs().held() == Proofs.Held.MAIL,
                factors.passkeys(account),
                factors.recoveryCodesLeft(account),
                policy.allowsMail(who.person()),
                policy.obliges(who.person()),
                identities.has(account));
    }

    /**
     * What an app needs.
     *
     * @param qr to be read by it
     * @param key to be typed
     * @param sealed the secret, locked, for the form
     */
    public record Offer(QrCode qr, String key, String sealed) {}

    /** The secret that an app is offered: the one that came back with the form while it is good, else a fresh one. */
    public Offer offer(String sealed, SignedIn who) {
        UUID account = who.person().id();
        if (who.missing() == SignedIn.Missing.SECOND_FACTOR) {
            throw new NotFound();
        }
        if (factors.since(account, Factors.Kind.APP).isPresent()) {
            throw new Refusal("accounts.refusal.factorThere");
        }
        AppOffer offer = factors.offer(account, sealed);
        return new Offer(
                QrCode.of(AppCodes.address(offer.secret(), who.person().email())),
                AppCodes.typed(offer.secret()),
                offer.sealed());
    }
}
