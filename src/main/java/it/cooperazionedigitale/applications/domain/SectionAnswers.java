package it.cooperazionedigitale.applications.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The answers to one section of the form, with who saved them last: the revision tells two colleagues apart. */
@Entity
@Table(schema = "applications", name = "section_answers")
public class SectionAnswers {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private String sectionId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    @Personal(value = What.WORDS, use = Processing.APPLICATION, end = AtErasure.HELD, hold = Hold.CASE)
    private Map<String, Object> values = new LinkedHashMap<>();

    private int revision;

    @Personal(value = What.TRACE, use = Processing.APPLICATION, end = AtErasure.LEADS_NOWHERE)
    private Instant savedAt;

    @Personal(value = What.IDENTITY, use = Processing.APPLICATION, end = AtErasure.REPLACED)
    private String savedBy;

    @Personal(value = What.TIE, use = Processing.APPLICATION, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID savedById;

    @SuppressWarnings("NullAway.Init")
    protected SectionAnswers() {}

    private SectionAnswers(UUID applicationId, String sectionId, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.sectionId = sectionId;
        this.savedAt = now;
        this.savedBy = "";
    }

    /** A section nobody has answered yet. */
    public static SectionAnswers empty(UUID applicationId, String sectionId, Instant now) {
        return new SectionAnswers(applicationId, sectionId, now);
    }

    /** Replaces the answers. */
    public void save(Map<String, Object> answers, String who, @Nullable UUID account, Instant now) {
        values = new TreeMap<>(answers);
        revision++;
        savedBy = who;
        savedById = account;
        savedAt = now;
    }

    /** Whether somebody else saved since the given revision was shown. */
    public boolean changedSince(int shown) {
        return revision != shown;
    }

    /** Whether exactly these answers are stored already. */
    public boolean holds(Map<String, Object> answers) {
        return revision > 0 && values.equals(answers);
    }

    /** The answers as they are stored: a text, or several. */
    public Map<String, Object> values() {
        return new TreeMap<>(values);
    }

    /** The answers of several sections together: questions are named once in a form. */
    public static Map<String, Object> together(Collection<SectionAnswers> sections) {
        Map<String, Object> all = new TreeMap<>();
        sections.forEach(section -> all.putAll(section.values));
        return all;
    }

    public String sectionId() {
        return sectionId;
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }
}
