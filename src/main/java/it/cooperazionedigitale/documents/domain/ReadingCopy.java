package it.cooperazionedigitale.documents.domain;

import it.cooperazionedigitale.documents.FileKind;
import it.cooperazionedigitale.shared.personal.AtErasure;
import it.cooperazionedigitale.shared.personal.Hold;
import it.cooperazionedigitale.shared.personal.Personal;
import it.cooperazionedigitale.shared.personal.Processing;
import it.cooperazionedigitale.shared.personal.What;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What readers get where that is not the file as sent: the document of an envelope, a picture without what it told beyond it. */
@Embeddable
public class ReadingCopy {

    @Column(name = "reading_key")
    private UUID key;

    @Column(name = "reading_name")
    @Personal(value = What.DOCUMENT, use = Processing.FILES, end = AtErasure.HELD, hold = Hold.BODY)
    private String name;

    @Column(name = "reading_kind")
    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "reading_size")
    private long size;

    @Column(name = "reading_sha256")
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected ReadingCopy() {}

    /** A copy that is stored under the key. */
    public ReadingCopy(UUID key, String name, FileKind kind, long size, String sha256) {
        this.key = key;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
    }

    public UUID key() {
        return key;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }
}
