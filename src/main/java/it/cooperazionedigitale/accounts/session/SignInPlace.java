package it.cooperazionedigitale.accounts.session;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody tries to sign in.
 *
 * @param client the place on the network
 * @param device the browser, if it carries a mark
 */
record SignInPlace(String client, @Nullable String device) implements Serializable {}
