package it.cooperazionedigitale.site;

import java.util.Collection;

/** Writes reminders; those that were written before stay written once. */
public interface Reminding {

    /** How many letters were written now. */
    int remind(Collection<Reminder> due);
}
