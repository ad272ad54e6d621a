package it.cooperazionedigitale.accounts.web.security;

import it.cooperazionedigitale.accounts.usecase.FactorQueries;
import it.cooperazionedigitale.shared.ItalianFormats;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The second factors of a person, ready to print.
 *
 * @param passkeys the passkeys
 * @param app since when codes of an app count
 * @param mail since when codes by mail count
 * @param recoveryLeft the recovery codes left
 * @param any whether there is a factor at all
 * @param obliged whether the last one must stay
 * @param identity whether an outside identity is linked
 * @param provider what its provider is called, empty without one
 */
record FactorSection(
        List<Passkey> passkeys,
        @Nullable String app,
        @Nullable String mail,
        int recoveryLeft,
        boolean any,
        boolean obliged,
        boolean identity,
        String provider) {

    /**
     * One passkey.
     *
     * @param id the name it is removed by
     * @param label what its owner calls it
     * @param since when it was added
     * @param used when it was used last
     */
    record Passkey(String id, String label, String since, String used) {}

    static FactorSection of(FactorQueries.Own own, String provider) {
        List<Passkey> passkeys = own.passkeys().stream()
                .map(key -> new Passkey(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(key.credential()),
                        key.label(),
                        ItalianFormats.moment(key.addedAt()),
                        ItalianFormats.moment(key.usedAt())))
                .toList();
        return new FactorSection(
                passkeys,
                own.app() == null ? null : ItalianFormats.moment(own.app()),
                own.mail() == null ? null : ItalianFormats.moment(own.mail()),
                own.recoveryLeft(),
                !passkeys.isEmpty() || own.app() != null || own.mail() != null,
                own.obliged(),
                own.identity(),
                provider);
    }
}
