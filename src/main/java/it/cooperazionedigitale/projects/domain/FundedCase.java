package it.cooperazionedigitale.projects.domain;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What an award and the project born of it have in common: the application, its call, its body, its name and number. */
@MappedSuperclass
public abstract class FundedCase<A extends FundedCase<A>> extends AbstractAggregateRoot<A> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID applicationId;
    private UUID callId;
    private UUID organisationId;
    private String title;
    private String code;

    @SuppressWarnings("NullAway.Init")
    protected FundedCase() {}

    FundedCase(UUID id, UUID applicationId, UUID callId, UUID organisationId, String title, String code) {
        this.id = id;
        this.applicationId = applicationId;
        this.callId = callId;
        this.organisationId = organisationId;
        this.title = title;
        this.code = code;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String title() {
        return title;
    }

    /** The application's protocol number. */
    public String code() {
        return code;
    }
}
