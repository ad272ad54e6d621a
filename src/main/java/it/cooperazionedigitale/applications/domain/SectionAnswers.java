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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** How each answer last changed; people stand here by their ids. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Personal(value = What.TIE, use = Processing.APPLICATION, end = AtErasure.LEADS_NOWHERE)
    private Map<String, AnswerChange> changes = new LinkedHashMap<>();

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

    /** Replaces the answers; tells which changed that the trail has not heard of lately. */
    public Set<String> save(
            Map<String, Object> answers, SeenAnswers seen, String who, @Nullable UUID account, Instant now) {
        revision++;
        Map<String, AnswerChange> after = new TreeMap<>(changes);
        Set<String> news = new TreeSet<>();
        for (String question : differing(answers)) {
            AnswerChange change = AnswerChange.after(changes.get(question), revision, account, seen, now);
            after.put(question, change);
            if (change.isNewsAfter(changes.get(question))) {
                news.add(question);
            }
        }
        changes = after;
        values = new TreeMap<>(answers);
        savedBy = who;
        savedById = account;
        savedAt = now;
        return news;
    }

    /** The questions to which these answers say something else. */
    public Set<String> differing(Map<String, Object> answers) {
        Set<String> questions = new TreeSet<>(values.keySet());
        questions.addAll(answers.keySet());
        questions.removeIf(question -> Objects.equals(values.get(question), answers.get(question)));
        return questions;
    }

    /**
     * Brings typed answers together with what is stored.
     *
     * @param typed the answers after a look at them; what was not sent or has to be mended is as it is stored
     * @param flawed the questions whose answers have to be mended
     * @param seen what the page showed
     */
    public MergedAnswers merge(Map<String, Object> typed, Set<String> flawed, SeenAnswers seen) {
        Map<String, Object> merged = new TreeMap<>(typed);
        Set<String> disputed = new TreeSet<>();
        Set<String> fresh = new TreeSet<>();
        changes.forEach((question, change) -> {
            boolean late = change.isOf(seen) && seen.turn() < change.turn();
            if (late || change.revision() > seen.of(question) && !change.isOf(seen)) {
                Object mine = typed.get(question);
                Object stored = values.get(question);
                boolean same = late || Objects.equals(mine, stored) || seen.untouched(question, mine);
                (same && !flawed.contains(question) ? fresh : disputed).add(question);
                if (stored == null) {
                    merged.remove(question);
                } else {
                    merged.put(question, stored);
                }
            }
        });
        return new MergedAnswers(merged, disputed, fresh);
    }

    /** How an answer last changed; nothing for one never given. */
    public Optional<AnswerChange> change(String question) {
        return Optional.ofNullable(changes.get(question));
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

    /** Who saved last, as an account. */
    public @Nullable UUID savedById() {
        return savedById;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }
}
