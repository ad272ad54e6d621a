package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One version of a form, as it was published; it never changes. */
@Entity
@Immutable
@Table(schema = "forms", name = "definition")
public class PublishedForm implements Persistable<UUID> {

    @Id
    private UUID id;

    private String code;

    @Column(name = "version")
    private int number;

    @Convert(converter = SectionsAsJson.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private List<FormSection> sections;

    private Instant createdAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected PublishedForm() {}

    private PublishedForm(String code, int number, List<FormSection> sections, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.number = number;
        this.sections = List.copyOf(sections);
        this.createdAt = now;
    }

    /** Publishes the first version of a form, or the one after {@code newest}; refuses what cannot be asked. */
    public static PublishedForm publish(String code, int newest, List<FormSection> sections, Instant now) {
        DefinitionCheck.refuseFaults(code, sections);
        return new PublishedForm(code, newest + 1, sections, now);
    }

    /** Whether this version asks exactly these questions. */
    public boolean asks(List<FormSection> others) {
        return sections.equals(others);
    }

    /** As other modules see it. */
    public FormDefinition definition() {
        return new FormDefinition(id, code, number, sections);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void remember() {
        stored = true;
    }
}
