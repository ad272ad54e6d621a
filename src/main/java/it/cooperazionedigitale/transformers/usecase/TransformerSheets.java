package it.cooperazionedigitale.transformers.usecase;

import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.transformers.TransformerSummary;
import it.cooperazionedigitale.transformers.domain.Transformer;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Joins what a firm's accreditation says with what its body is called and where it works, many firms in a few queries. */
@Component
class TransformerSheets {

    private final OrganisationDirectory organisations;
    private final MessageSource messages;

    TransformerSheets(OrganisationDirectory organisations, MessageSource messages) {
        this.organisations = organisations;
        this.messages = messages;
    }

    TransformerSheet of(Transformer firm) {
        return new TransformerSheet(
                summary(firm, bodies(List.of(firm)).get(firm.organisationId())),
                firm.profile(),
                firm.evidence().jobs(),
                firm.movedAt(),
                firm.reason());
    }

    Optional<String> nameOf(UUID organisation) {
        return Optional.ofNullable(organisations.names(List.of(organisation)).get(organisation));
    }

    List<TransformerSummary> summaries(List<Transformer> firms) {
        Map<UUID, OrganisationSummary> bodies = bodies(firms);
        return firms.stream()
                .map(firm -> summary(firm, bodies.get(firm.organisationId())))
                .sorted(Comparator.comparing(TransformerSummary::name, Collator.getInstance(Locale.ITALY)))
                .toList();
    }

    List<AccreditationQueries.HubRow> rows(List<Transformer> firms) {
        Map<UUID, OrganisationSummary> bodies = bodies(firms);
        return firms.stream()
                .map(firm -> {
                    OrganisationSummary body = bodies.get(firm.organisationId());
                    return new AccreditationQueries.HubRow(
                            body.id(), body.name(), body.comuneLabel(), firm.state(), firm.movedAt());
                })
                .toList();
    }

    private Map<UUID, OrganisationSummary> bodies(List<Transformer> firms) {
        return organisations.findAll(
                firms.stream().map(Transformer::organisationId).toList());
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

    private List<String> words(Transformer firm) {
        return firm.services().stream()
                .sorted()
                .map(service -> messages.getMessage(service.messageKey(), null, LocaleContextHolder.getLocale()))
                .toList();
    }
}
