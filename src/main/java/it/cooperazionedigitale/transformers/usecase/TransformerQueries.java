package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.TransformerSummary;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.domain.Transformers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what everybody may ask about firms: who is accredited, for what and where. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules and the public directory")
public class TransformerQueries implements TransformerDirectory {

    private final Transformers transformers;
    private final TransformerSheets sheets;

    TransformerQueries(Transformers transformers, TransformerSheets sheets) {
        this.transformers = transformers;
        this.sheets = sheets;
    }

    @Override
    public Optional<TransformerSummary> find(UUID organisation) {
        return transformers
                .findById(organisation)
                .map(firm -> sheets.summaries(List.of(firm)).get(0));
    }

    @Override
    public Optional<String> nameOf(UUID organisation) {
        return sheets.nameOf(organisation);
    }

    @Override
    public Set<UUID> accreditedIds() {
        return transformers.idsIn(TransformerState.ACCREDITED);
    }

    @Override
    public List<TransformerSummary> accredited() {
        return sheets.summaries(transformers.findByState(TransformerState.ACCREDITED));
    }

    /** Accredited firms for a region (empty: any) and a service (null: any), by name. */
    public List<TransformerSummary> offering(String region, @Nullable DigitalService service) {
        return sheets.summaries(
                service == null ? transformers.workingIn(region) : transformers.workingIn(region, service));
    }

    /** The public sheet at an address; empty unless the firm is accredited now. */
    public Optional<TransformerSheet> listed(String slug) {
        return transformers
                .findBySlugAndState(slug, TransformerState.ACCREDITED)
                .map(sheets::of);
    }
}
