package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Role;
import it.cooperazionedigitale.shared.Viewer;
import java.util.UUID;

/**
 * Which projects somebody of the programme sees: all, or those of one hub.
 *
 * @param everyHub whether all
 * @param hub the one hub; any id when all
 */
public record Watch(boolean everyHub, UUID hub) {

    private static final UUID NONE = new UUID(0, 0);

    /** Staff, board and auditor see all; a hub manager sees the hub's; nobody else sees any. */
    public static Watch of(Viewer viewer) {
        if (viewer.hasAny(Role.STAFF, Role.BOARD, Role.AUDITOR)) {
            return new Watch(true, NONE);
        }
        UUID hub = viewer.hubId();
        return new Watch(false, viewer.has(Role.HUB_MANAGER) && hub != null ? hub : NONE);
    }
}
