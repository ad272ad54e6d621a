package it.cooperazionedigitale.accounts;

import java.util.UUID;

/** The one door by which the registration of a body makes its person's account. */
public interface AccountRegistration {

    /**
     * Makes an account, in the caller's transaction.
     *
     * @param email the address, any case
     * @param name the person's name
     * @param password the chosen password, at least twelve characters
     * @return the new account
     * @throws it.cooperazionedigitale.shared.Refusal {@code accounts.refusal.emailTaken} when the address has an account
     */
    UUID register(String email, String name, String password);
}
