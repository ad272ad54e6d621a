package it.cooperazionedigitale.evaluation.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an evaluator declares once for a whole call: with which applicants there are ties. */
@Entity
@Table(schema = "evaluation", name = "conflict_declaration")
public class ConflictDeclaration {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID callId;

    @Personal(value = What.TIE, use = Processing.EVALUATION, end = AtErasure.LEADS_NOWHERE)
    private UUID evaluatorId;

    @Personal(value = What.WORDS, use = Processing.EVALUATION, end = AtErasure.HELD, hold = Hold.CASE)
    private String note;

    private Instant declaredAt;

    @ElementCollection
    @CollectionTable(schema = "evaluation", name = "declared_tie", joinColumns = @JoinColumn(name = "declaration_id"))
    @Column(name = "organisation_id")
    private Set<UUID> ties = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ConflictDeclaration() {}

    /** A first declaration for a call. */
    public static ConflictDeclaration open(UUID callId, UUID evaluatorId, Instant now) {
        ConflictDeclaration declaration = new ConflictDeclaration();
        declaration.id = Ids.next();
        declaration.callId = callId;
        declaration.evaluatorId = evaluatorId;
        declaration.note = "";
        declaration.declaredAt = now;
        return declaration;
    }

    /** What holds from now on. */
    public void declare(Set<UUID> organisations, String words, Instant now) {
        ties.clear();
        ties.addAll(organisations);
        note = words;
        declaredAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public UUID evaluatorId() {
        return evaluatorId;
    }

    public String note() {
        return note;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public Set<UUID> ties() {
        return Set.copyOf(ties);
    }
}
