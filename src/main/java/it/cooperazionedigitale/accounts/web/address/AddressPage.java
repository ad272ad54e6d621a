package it.cooperazionedigitale.accounts.web.address;

import org.jspecify.annotations.Nullable;

/**
 * The person's address.
 *
 * @param email as it is now
 * @param waiting whether it still has to be confirmed
 * @param wished the address a change is under way to
 */
record AddressPage(String email, boolean waiting, @Nullable String wished) {}
