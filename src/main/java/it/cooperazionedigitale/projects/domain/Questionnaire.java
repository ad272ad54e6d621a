package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions one report is asked: the version of the form it was begun with, and no later one. */
@Entity
@Table(schema = "projects", name = "questionnaire")
public class Questionnaire {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID projectId;
    private UUID formId;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Questionnaire() {}

    private Questionnaire(UUID projectId, UUID formId, Instant now) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.formId = formId;
        this.openedAt = now;
    }

    /** Opened with the first word that is written. */
    public static Questionnaire open(UUID projectId, UUID formId, Instant now) {
        return new Questionnaire(projectId, formId, now);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    /** The version of the form that is asked. */
    public UUID formId() {
        return formId;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
