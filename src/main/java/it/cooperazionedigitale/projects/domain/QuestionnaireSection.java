package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The answers to one section of a report, with who saved them last: the revision tells two colleagues apart. */
@Entity
@Table(schema = "projects", name = "questionnaire_section")
public class QuestionnaireSection {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID questionnaireId;
    private String sectionId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
    private Map<String, Object> values = new LinkedHashMap<>();

    private int revision;

    @Personal(value = What.TRACE, use = Processing.PROJECT, end = AtErasure.LEADS_NOWHERE)
    private Instant savedAt;

    @Personal(value = What.IDENTITY, use = Processing.PROJECT, end = AtErasure.REPLACED)
    private String savedBy;

    @Personal(value = What.TIE, use = Processing.PROJECT, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID savedById;

    @SuppressWarnings("NullAway.Init")
    protected QuestionnaireSection() {}

    private QuestionnaireSection(UUID questionnaireId, String sectionId, Instant now) {
        this.id = Ids.next();
        this.questionnaireId = questionnaireId;
        this.sectionId = sectionId;
        this.savedAt = now;
        this.savedBy = "";
    }

    /** A section nobody has answered yet. */
    public static QuestionnaireSection empty(UUID questionnaireId, String sectionId, Instant now) {
        return new QuestionnaireSection(questionnaireId, sectionId, now);
    }

    /** Replaces the answers. */
    public void save(Map<String, Object> answers, Viewer who, Instant now) {
        values = new TreeMap<>(answers);
        revision++;
        savedBy = who.name();
        savedById = who.accountId();
        savedAt = now;
    }

    /** The answers as they are stored, by question. */
    public Map<String, Object> values() {
        return new TreeMap<>(values);
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
