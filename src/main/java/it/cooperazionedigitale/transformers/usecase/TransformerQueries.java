package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.Unguarded;
import it.cooperazionedigitale.transformers.TransformerDirectory;
import it.cooperazionedigitale.transformers.TransformerState;
import it.cooperazionedigitale.transformers.TransformerSummary;
import it.cooperazionedigitale.transformers.domain.DigitalService;
import it.cooperazionedigitale.transformers.domain.Transformer;
import it.cooperazionedigitale.transformers.domain.Transformers;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what everybody may ask about firms: who is accredited, for what and where. */
@Service
@Transactional(readOnly = true)
@Unguarded("read interface for modules and the public directory")
public class TransformerQueries implements TransformerDirectory {

    private final Transformers transformers;
    private final OrganisationDirectory organisations;
    private final MessageSource messages;

    TransformerQueries(Transformers transformers, OrganisationDirectory organisations, MessageSource messages) {
        this.transformers = transformers;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Override
    public Optional<TransformerSummary> find(UUID organisation) {
        return transformers
                .findById(organisation)
                .flatMap(firm -> summaries(List.of(firm)).stream().findFirst());
    }

    @Override
    public List<TransformerSummary> accredited() {
        return summaries(transformers.findByState(TransformerState.ACCREDITED));
    }

    /** Accredited firms for a region (empty: any) and a service (null: any), by name. */
    public List<TransformerSummary> offering(String region, @Nullable DigitalService service) {
        return summaries(service == null ? transformers.workingIn(region) : transformers.workingIn(region, service));
    }

    List<TransformerSummary> summaries(List<Transformer> firms) {
        Map<UUID, OrganisationSummary> bodies = organisations.findAll(
                firms.stream().map(Transformer::organisationId).toList());
        return firms.stream()
                .map(firm -> summary(firm, bodies.get(firm.organisationId())))
                .sorted(Comparator.comparing(TransformerSummary::name, Collator.getInstance(Locale.ITALY)))
                .toList();
    }

    private TransformerSummary summary(Transformer firm, OrganisationSummary body) {
        return new TransformerSummary(
                firm.organisationId(),
                firm.slug(),
                body.name(),
                body.hubName(),
                body.comuneLabel(),
                body.regionName(),
                words(firm),
                firm.state());
    }

    List<String> words(Transformer firm) {
        return firm.services().stream()
                .sorted()
                .map(service -> messages.getMessage(service.messageKey(), null, LocaleContextHolder.getLocale()))
                .toList();
    }
}
