package it.cooperazionedigitale.accounts;

import java.util.UUID;

/** The door by which other modules make an account for somebody who has shown that the address is theirs. */
public interface AccountRegistration {

    /**
     * Makes an account whose address counts as confirmed, in the caller's transaction. Where nothing proves the address,
     * people register by themselves and answer a letter.
     *
     * @param email the address, any case
     * @param name the person's name
     * @param password the chosen password, at least twelve characters
     * @return the new account
     * @throws it.cooperazionedigitale.shared.Refusal {@code accounts.refusal.emailTaken} when the address has an account
     */
    UUID register(String email, String name, String password);
}
