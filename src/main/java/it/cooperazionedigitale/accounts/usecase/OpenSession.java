package it.cooperazionedigitale.accounts.usecase;

import it.cooperazionedigitale.accounts.session.Device;
import java.time.Instant;
import java.util.UUID;

/**
 * One open session, without its secret.
 *
 * @param id the name it can be closed by
 * @param account whose it is
 * @param person the person's name
 * @param device the device it was opened on
 * @param since when the person signed in
 * @param lastSeen the last request, up to a minute old
 * @param current whether it is the one that asks
 */
public record OpenSession(
        UUID id, UUID account, String person, Device device, Instant since, Instant lastSeen, boolean current) {}
