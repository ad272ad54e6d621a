package it.cooperazionedigitale.accounts.web.identity;

/**
 * How far linking has got.
 *
 * @param provider what the provider is called
 * @param sent whether a code was asked for
 */
record LinkPage(String provider, boolean sent) {}
