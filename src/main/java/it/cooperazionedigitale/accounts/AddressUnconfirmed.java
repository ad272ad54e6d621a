package it.cooperazionedigitale.accounts;

/**
 * Somebody whose address has not answered yet wants more than to prepare a draft. Shown as a page of its own, with the letter
 * to be sent once more.
 */
public class AddressUnconfirmed extends RuntimeException {

    /** Who has to confirm first. */
    public AddressUnconfirmed() {
        super("the address is not confirmed yet");
    }
}
