package it.cooperazionedigitale.notifications.usecase;

import java.util.List;

/** A listener that writes letters, asked beforehand whom it will write to. */
interface Writes {

    /** The audiences of a fact, one for each letter it causes; none where it causes none. */
    List<Audience> audiencesOf(Object fact);
}
