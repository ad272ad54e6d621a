package it.cooperazionedigitale.organisations.usecase;

import it.cooperazionedigitale.audit.AuditTrail;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.organisations.OrganisationChanged;
import it.cooperazionedigitale.organisations.domain.Chapter;
import it.cooperazionedigitale.organisations.domain.Organisation;
import it.cooperazionedigitale.organisations.domain.Organisations;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.domain.Takings;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the team keeps one chapter of what the body tells of itself up to date. */
@Service
public class UpdateOrganisation {

    private final Organisations organisations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UpdateOrganisation(Organisations organisations, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps the chapter; refused when another body has the partita IVA or the counts contradict each other.
     *
     * @param base the mark of the chapter that the person was looking at; null to write whatever stood there
     * @throws ChangedMeanwhile when somebody else saved something different since
     */
    @Transactional
    @PreAuthorize("#viewer.mayIn(#id, 'EDITOR')")
    public void update(UUID id, Chapter chapter, @Nullable String base, Viewer viewer) {
        Organisation organisation = organisations.take(id).orElseThrow(NotFound::new);
        organisation.requireNotMerged();
        Chapter before = organisation.now(chapter);
        String present = before.mark();
        if (base != null && !present.equals(base) && !present.equals(chapter.mark())) {
            throw new ChangedMeanwhile();
        }
        if (chapter instanceof Profile profile
                && profile.vatNumber() != null
                && organisations.anotherHas(profile.vatNumber().digits(), id)) {
            throw new Refusal(Takings.TAKEN);
        }
        organisation.describe(chapter, clock.instant());
        try {
            organisations.saveAndFlush(organisation);
        } catch (DataIntegrityViolationException violation) {
            throw Takings.refusal(violation);
        }
        if (!present.equals(organisation.now(chapter).mark())) {
            String which = chapter.getClass().getSimpleName().toLowerCase(Locale.ROOT);
            Changes told = Changes.between((Record) before, (Record) organisation.now(chapter), Chapter.FOR_THE_TRAIL);
            audit.record(viewer, "organisation.updated", "organisation", id, null, told.with("chapter", which));
            events.publishEvent(new OrganisationChanged(id, viewer));
        }
    }
}
