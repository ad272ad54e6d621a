package it.cooperazionedigitale.organisations.domain;

import it.cooperazionedigitale.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the programme's hubs: it looks after bodies, accredits transformers, has cases evaluated. */
@Entity
@Table(schema = "organisations", name = "hub")
public class Hub {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String name;
    private String federation;

    @SuppressWarnings("NullAway.Init")
    protected Hub() {}

    private Hub(String code, String name, String federation) {
        this.id = Ids.next();
        this.code = code;
        this.name = Names.checked(name);
        this.federation = Names.checked(federation);
    }

    /** A new hub of a centrale cooperativa. */
    public static Hub of(String code, String name, String federation) {
        return new Hub(code, name, federation);
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String federation() {
        return federation;
    }
}
