package it.cooperazionedigitale.accounts.web.person;

import it.cooperazionedigitale.accounts.PersonTie;
import it.cooperazionedigitale.site.TimelineStep;
import it.cooperazionedigitale.site.Tone;
import java.util.List;
import java.util.UUID;

/**
 * One person, ready to print.
 *
 * @param id the account
 * @param name the person's name
 * @param email the address
 * @param since since when, in words
 * @param state the state's words
 * @param tone the state's tint
 * @param roles the roles held
 * @param waiting the roles that wait for a second administrator
 * @param ties what else ties the person to the programme
 * @param history what happened, oldest first
 * @param oneself whether the administrator looks at the own account
 * @param acts what can be done, main one first
 */
record PersonPage(
        UUID id,
        String name,
        String email,
        String since,
        String state,
        Tone tone,
        List<Held> roles,
        List<Waiting> waiting,
        List<PersonTie> ties,
        List<TimelineStep> history,
        boolean oneself,
        List<Act> acts) {

    /**
     * A role held.
     *
     * @param name its name
     * @param told when it was given, and by whom
     * @param reason why, or empty
     * @param revoke where it is taken away
     */
    record Held(String name, String told, String reason, String revoke) {}

    /**
     * A role that waits for a second administrator.
     *
     * @param name its name
     * @param told who proposed it, and until when it waits
     * @param href where it is decided
     */
    record Waiting(String name, String told, String href) {}

    /**
     * Something that can be done.
     *
     * @param label its words, a message key
     * @param href where
     * @param tone its button's tone
     */
    record Act(String label, String href, String tone) {}
}
