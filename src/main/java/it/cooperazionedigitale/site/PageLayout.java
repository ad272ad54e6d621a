package it.cooperazionedigitale.site;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of a page shows around it.
 *
 * @param navigation the main navigation
 * @param personName who is signed in
 * @param roleLine on whose behalf or in which role, ready to print
 * @param actingFor the body the person acts for, null for none
 * @param bodies the bodies the person can switch between; empty for who acts for one or none
 * @param signedIn whether anybody is signed in
 * @param invalid whether the page is shown again because of bad input
 * @param path the address of the page
 * @param development whether this is a developer's machine
 * @param unread how many notices the person has not read, null where that is not known
 * @param notices on a person's home, the newest of them
 * @param clockLine the portal's time, when it is not the real one
 */
public record PageLayout(
        List<NavLink> navigation,
        @Nullable String personName,
        @Nullable String roleLine,
        @Nullable UUID actingFor,
        List<BodyChoice> bodies,
        boolean signedIn,
        boolean invalid,
        @Nullable String path,
        boolean development,
        @Nullable Integer unread,
        List<UnreadNotices.Line> notices,
        @Nullable String clockLine) {

    /** The same frame, around a page that has something to mend. */
    public PageLayout whenInvalid() {
        return new PageLayout(
                navigation,
                personName,
                roleLine,
                actingFor,
                bodies,
                signedIn,
                true,
                path,
                development,
                unread,
                notices,
                clockLine);
    }
}
