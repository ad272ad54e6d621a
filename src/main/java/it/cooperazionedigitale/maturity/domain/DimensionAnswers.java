package it.cooperazionedigitale.maturity.domain;

import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The answers to one dimension, with who saved them last: the revision tells two colleagues apart. */
@Entity
@Table(schema = "maturity", name = "dimension_answers")
public class DimensionAnswers {

    private static final Duration A_SITTING = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID assessmentId;
    private String dimension;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    private Map<String, List<String>> values;

    @Embedded
    private Edition edition = Edition.NEVER;

    @Personal(value = What.TRACE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private Instant savedAt;

    @Personal(value = What.IDENTITY, use = Processing.BODY, end = AtErasure.REPLACED)
    private String savedBy;

    @Personal(value = What.TIE, use = Processing.BODY, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID savedById;

    @SuppressWarnings("NullAway.Init")
    protected DimensionAnswers() {}

    private DimensionAnswers(UUID assessmentId, String dimension, Instant now) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.dimension = dimension;
        this.values = Map.of();
        this.savedAt = now;
        this.savedBy = "";
    }

    /** A dimension nobody has answered yet. */
    public static DimensionAnswers empty(UUID assessmentId, String dimension, Instant now) {
        return new DimensionAnswers(assessmentId, dimension, now);
    }

    /** Replaces the answers by what was written upon an edition that may be replaced; says whether somebody's sitting begins with it. */
    public boolean save(Map<String, List<String>> answers, Edition seen, Viewer who, Instant now) {
        boolean begins = !isSittingOf(who, now);
        values = new TreeMap<>(answers);
        edition = seen.after(edition);
        savedBy = who.name();
        savedById = who.accountId();
        savedAt = now;
        return begins;
    }

    /** Whether what was written upon this edition may take the place of what is stored: nobody else saved since. */
    public boolean mayBeReplacedBy(Edition seen) {
        return seen.mayReplace(edition);
    }

    private boolean isSittingOf(Viewer who, Instant now) {
        return edition.revision() > 0
                && Objects.equals(savedById, who.accountId())
                && now.isBefore(savedAt.plus(A_SITTING));
    }

    /** Whether exactly these answers are stored already. */
    public boolean holds(Map<String, List<String>> answers) {
        return edition.revision() > 0 && values.equals(answers);
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public String dimension() {
        return dimension;
    }

    public Map<String, List<String>> values() {
        return Map.copyOf(values);
    }

    public int revision() {
        return edition.revision();
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }
}
