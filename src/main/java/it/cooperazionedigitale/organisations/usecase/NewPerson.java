package it.cooperazionedigitale.organisations.usecase;

/**
 * A person who asks for an account.
 *
 * @param name name and surname
 * @param email the address to sign in with
 * @param password the chosen password, at least twelve characters
 */
public record NewPerson(String name, String email, String password) {

    @Override
    public String toString() {
        return "NewPerson[" + email + "]";
    }
}
