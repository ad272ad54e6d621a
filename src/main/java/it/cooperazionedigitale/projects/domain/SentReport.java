package it.cooperazionedigitale.projects.domain;

import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Sha256;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One sending of a report, word by word, with the fingerprint of its text; it never changes. */
@Entity
@Immutable
@Table(schema = "projects", name = "sent_report")
public class SentReport implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID questionnaireId;
    private int number;

    @Personal(value = What.WORDS, use = Processing.PROJECT, end = AtErasure.HELD, hold = Hold.MONEY)
    private String content;

    private String sha256;
    private Instant sentAt;

    @Personal(value = What.TIE, use = Processing.PROJECT, end = AtErasure.LEADS_NOWHERE)
    private @Nullable UUID sentBy;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected SentReport() {}

    private SentReport(UUID questionnaireId, int number, SentAnswers answers, @Nullable UUID sentBy, Instant now) {
        this.id = Ids.next();
        this.questionnaireId = questionnaireId;
        this.number = number;
        this.content = answers.json();
        this.sha256 = Sha256.hex(content);
        this.sentBy = sentBy;
        this.sentAt = now;
    }

    /** The sending after so many others. */
    public static SentReport after(
            int earlier, UUID questionnaireId, SentAnswers answers, @Nullable UUID sentBy, Instant now) {
        return new SentReport(questionnaireId, earlier + 1, answers, sentBy, now);
    }

    /** What was sent. */
    public SentAnswers answers() {
        return SentAnswers.read(content);
    }

    public UUID questionnaireId() {
        return questionnaireId;
    }

    /** Which sending it is, from 1. */
    public int number() {
        return number;
    }

    /** The fingerprint of the text that was sent. */
    public String sha256() {
        return sha256;
    }

    public Instant sentAt() {
        return sentAt;
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
