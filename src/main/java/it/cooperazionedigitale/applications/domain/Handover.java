package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One act by which many applications pass to a person, or to nobody; whoever did it may undo it for a little while. */
@Entity
@Table(schema = "applications", name = "handover")
public class Handover {

    /** Most applications at once. */
    public static final int MOST = 500;

    /** How long it may be undone. */
    public static final Duration UNDOABLE = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private UUID byId;

    @Personal(value = What.TIE, use = Processing.OFFICE, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID toId;

    private Instant madeAt;
    private @Nullable Instant undoneAt;

    @ElementCollection
    @CollectionTable(schema = "applications", name = "handover_item", joinColumns = @JoinColumn(name = "handover_id"))
    private List<HandoverItem> items = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    private Handover(UUID id, UUID by, @Nullable UUID to, Instant now) {
        this.id = id;
        this.byId = by;
        this.toId = to;
        this.madeAt = now;
    }

    /** A new one, without applications yet. */
    public static Handover of(UUID id, UUID by, @Nullable UUID to, Instant now) {
        return new Handover(id, by, to, now);
    }

    /** One more application. */
    public void add(UUID application, @Nullable UUID before, HandoverOutcome outcome) {
        items.add(new HandoverItem(application, before, outcome));
    }

    /** Who looks after each application that passes. */
    public Map<UUID, @Nullable UUID> given() {
        Map<UUID, @Nullable UUID> next = new LinkedHashMap<>();
        items.stream().filter(HandoverItem::given).forEach(item -> next.put(item.applicationId(), toId));
        return next;
    }

    /**
     * Undoes it where nobody has handed over since, and says who looks after those again; nothing the second time.
     *
     * @param current who looks after each now
     * @param since what was handed over after this act, even if it came back to the same person
     */
    public Map<UUID, @Nullable UUID> undo(Map<UUID, UUID> current, Collection<UUID> since, Instant now) {
        Map<UUID, @Nullable UUID> back = new LinkedHashMap<>();
        if (undoneAt != null) {
            return back;
        }
        if (now.isAfter(undoableUntil())) {
            throw new Refusal("applications.refusal.handoverOld");
        }
        undoneAt = now;
        items.stream().filter(HandoverItem::given).forEach(item -> {
            UUID application = item.applicationId();
            if (Objects.equals(current.get(application), toId) && !since.contains(application)) {
                item.goBack();
                back.put(application, item.beforeId());
            } else {
                item.stay();
            }
        });
        return back;
    }

    /** Until when it may be undone. */
    public Instant undoableUntil() {
        return madeAt.plus(UNDOABLE);
    }

    /** Whether it was undone. */
    public boolean undone() {
        return undoneAt != null;
    }

    /** Whether this person did it. */
    public boolean isBy(UUID account) {
        return byId.equals(account);
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID toId() {
        return toId;
    }

    public List<HandoverItem> items() {
        return List.copyOf(items);
    }
}
