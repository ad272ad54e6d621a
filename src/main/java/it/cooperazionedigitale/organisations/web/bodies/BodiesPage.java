package it.cooperazionedigitale.organisations.web.bodies;

import it.cooperazionedigitale.organisations.usecase.OwnBody;
import java.util.List;

/**
 * The bodies a person can act for.
 *
 * @param bodies the bodies, empty for somebody in no team
 */
record BodiesPage(List<Row> bodies) {

    /**
     * One body.
     *
     * @param id the body
     * @param name its name
     * @param kindKey message key of what it is
     * @param roleKey message key of the person's place in its team
     * @param current whether the person acts for it now
     * @param merged whether it is a double kept for what was begun with it
     */
    record Row(String id, String name, String kindKey, String roleKey, boolean current, boolean merged) {}

    static BodiesPage of(List<OwnBody> bodies) {
        return new BodiesPage(bodies.stream()
                .map(body -> new Row(
                        body.id().toString(),
                        body.name(),
                        "organisations.kind." + body.kind(),
                        "organisations.role." + body.teamRole(),
                        body.current(),
                        body.merged()))
                .toList());
    }
}
