package it.cooperazionedigitale.forms.domain;

import it.cooperazionedigitale.forms.FormPurpose;
import it.cooperazionedigitale.forms.FormSection;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The next version of a form, while staff write it; nobody is asked its questions. */
@Entity
@Table(schema = "forms", name = "draft")
public class FormDraft {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String title;

    @Enumerated(EnumType.STRING)
    private FormPurpose purpose;

    @Convert(converter = SectionsAsJson.class)
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "content")
    private List<FormSection> sections;

    /** The version it was begun from; 0 for none. */
    private int base;

    private Instant begunAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected FormDraft() {}

    private FormDraft(String code, int base, FormContent content, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.base = base;
        this.begunAt = now;
        write(content, now);
    }

    /** A form that did not exist before. */
    public static FormDraft first(String code, FormContent content, Instant now) {
        if (!DefinitionCheck.isCode(code)) {
            throw new Refusal("forms.refusal.code", code);
        }
        return new FormDraft(code, 0, content, now);
    }

    /** The version after one that was published. */
    public static FormDraft after(PublishedForm newest, Instant now) {
        return new FormDraft(newest.definition().code(), newest.number(), newest.content(), now);
    }

    /** Writes everything anew, cleaned of what cannot be seen. Says whether anything changed. */
    public boolean rewrite(FormContent content, Instant now) {
        FormContent clean = Cleaned.content(content);
        if (clean.equals(content())) {
            return false;
        }
        write(clean, now);
        return true;
    }

    private void write(FormContent content, Instant now) {
        FormContent clean = Cleaned.content(content);
        if (clean.title().isBlank() || clean.title().length() > FormContent.LONGEST_TITLE) {
            throw new Refusal("forms.refusal.title", FormContent.LONGEST_TITLE);
        }
        title = clean.title();
        purpose = clean.purpose();
        sections = clean.sections();
        changedAt = now;
    }

    /** Refuses to act on what this person has not read. */
    public void refuseUnlessRead(long seen) {
        if (seen != revision()) {
            throw new Refusal("forms.refusal.changedMeanwhile");
        }
    }

    /** Becomes the version after the newest one; refused with all faults at once. */
    public PublishedForm publish(int newest, Instant now) {
        if (newest != base) {
            throw new Refusal("forms.refusal.newerVersion", newest);
        }
        return PublishedForm.publish(code, newest, content(), now);
    }

    /** What stands in it now. */
    public FormContent content() {
        return new FormContent(title, purpose, sections);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int base() {
        return base;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** How often it was written. */
    public long revision() {
        return version == null ? 0 : version;
    }
}
