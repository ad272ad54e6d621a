package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Filters of the list of applications under a name: their owner's, shown to everybody at the desk when shared. */
@Entity
@Table(schema = "applications", name = "saved_view")
public class SavedView {

    /** Longest name. */
    public static final int LONGEST_NAME = 60;
    /** Longest filters, as they stand in the address. */
    public static final int LONGEST_FILTERS = 1_000;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.DELETED)
    private UUID ownerId;

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.DELETED)
    private String name = "";

    @Personal(value = What.WORDS, use = Processing.OFFICE, end = AtErasure.DELETED)
    private String filters;

    private boolean shared;
    private boolean starts;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    private SavedView(UUID ownerId, String filters) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.filters = filters;
    }

    /** A new view, still to be named. */
    public static SavedView of(UUID owner, String filters) {
        return new SavedView(owner, filters);
    }

    /** Other filters under the same name. */
    public void look(String other) {
        filters = other;
    }

    /** Another name, or shown to others or to the owner otherwise. */
    public void change(String newName, boolean shown, boolean first) {
        name = newName;
        shared = shown;
        starts = first;
    }

    /** Whether it has not been kept yet. */
    public boolean isNew() {
        return version == null;
    }

    public UUID id() {
        return id;
    }

    public String filters() {
        return filters;
    }

    public String name() {
        return name;
    }

    public boolean isShared() {
        return shared;
    }

    public boolean isStarts() {
        return starts;
    }
}
