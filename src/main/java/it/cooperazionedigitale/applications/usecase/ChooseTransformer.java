package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.domain.Application;
import it.cooperazionedigitale.applications.domain.Applications;
import it.cooperazionedigitale.applications.domain.Partnerships;
import it.cooperazionedigitale.audit.Changes;
import it.cooperazionedigitale.shared.NotFound;
import it.cooperazionedigitale.shared.Refusal;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerState;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team names the transformer firm they want to work with, or none. */
@Service
public class ChooseTransformer {

    private final Applications applications;
    private final Partnerships partnerships;
    private final TransformerDirectory transformers;
    private final Acts acts;

    ChooseTransformer(
            Applications applications, Partnerships partnerships, TransformerDirectory transformers, Acts acts) {
        this.applications = applications;
        this.partnerships = partnerships;
        this.transformers = transformers;
        this.acts = acts;
    }

    /** Names an accredited firm; null names none. */
    @Transactional
    @PreAuthorize("@applicationRules.mayDraft(#id, #viewer)")
    public void choose(UUID id, @Nullable UUID transformer, Viewer viewer) {
        Application application = applications.hold(id).orElseThrow(NotFound::new);
        application.requireDraft();
        if (Objects.equals(application.transformerId(), transformer)) {
            acts.reread(application, Part.TRANSFORMER.slug(), viewer);
            return;
        }
        if (transformer != null && !accredited(transformer)) {
            throw new Refusal("applications.refusal.transformer");
        }
        if (transformer != null && isPartner(application, transformer)) {
            throw new Refusal("applications.refusal.partnerAsTransformer");
        }
        UUID from = application.transformerId();
        application.choose(transformer);
        acts.reread(application, Part.TRANSFORMER.slug(), viewer);
        acts.drafted(id, "application.transformerChosen", viewer, Changes.of("transformer", from, transformer));
    }

    private boolean isPartner(Application application, UUID firm) {
        return partnerships
                .binding(application.callId(), firm)
                .filter(part -> part.applicationId().equals(application.id()))
                .isPresent();
    }

    private boolean accredited(UUID transformer) {
        return transformers
                .find(transformer)
                .filter(firm -> firm.state() == TransformerState.ACCREDITED)
                .isPresent();
    }
}
