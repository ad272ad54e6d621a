package it.cooperazionedigitale.accounts;

import java.util.UUID;

/**
 * Something about how a person signs in has changed, or somebody has tried too often: the person is told.
 *
 * @param account whose account
 * @param what what has changed
 * @param occasion tells this time from the others
 */
public record SignInChanged(UUID account, What what, UUID occasion) {

    /** What can change. */
    public enum What {
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        APP_ADDED,
        APP_REMOVED,
        MAIL_ADDED,
        MAIL_REMOVED,
        RECOVERY_USED,
        RECOVERY_RENEWED,
        PROVIDER_ADDED,
        PROVIDER_REMOVED,
        TOO_MANY_CODES
    }
}
