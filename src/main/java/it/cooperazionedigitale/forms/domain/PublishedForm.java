package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    private String title;

    @Enumerated(EnumType.STRING)
    private FormPurpose purpose;

    @Convert(converter = SectionsAsJson.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private List<FormSection> sections;

    private Instant createdAt;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected PublishedForm() {}

    private PublishedForm(String code, int number, FormContent content, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.number = number;
        this.title = content.title();
        this.purpose = content.purpose();
        this.sections = content.sections();
        this.createdAt = now;
    }

    /** Publishes the first version of a form, or the one after {@code newest}; refuses what cannot be asked, with all reasons. */
    public static PublishedForm publish(String code, int newest, FormContent content, Instant now) {
        NotAskable.refuse(DefinitionCheck.faults(code, content));
        return new PublishedForm(code, newest + 1, content, now);
    }

    /** Whether this version says exactly this. */
    public boolean says(FormContent other) {
        return content().equals(other);
    }

    /** What it says. */
    public FormContent content() {
        return new FormContent(title, purpose, sections);
    }

    /** As other modules see it. */
    public FormDefinition definition() {
        return new FormDefinition(id, code, number, title, purpose, sections);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return createdAt;
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
