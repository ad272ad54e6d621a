package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.web.BodyReading;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.VatNumber;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the registration form; what cannot be right is said at its field. */
@Component
class RegistrationReading {

    private final BodyReading bodies;
    private final OrganisationDirectory directory;

    RegistrationReading(BodyReading bodies, OrganisationDirectory directory) {
        this.bodies = bodies;
        this.directory = directory;
    }

    /** What the body is and who it is. */
    void identity(RegistrationForm form, Errors errors) {
        bodies.checkName("name", form.getName(), errors);
        bodies.taxCode(
                "taxCode",
                form.getTaxCode(),
                OrganisationKind.TRANSFORMER.name().equals(form.getKind()),
                errors);
        bodies.vatNumber("vatNumber", form.getVatNumber(), errors);
    }

    @Nullable
    NewBody body(RegistrationForm form, Errors errors) {
        bodies.checkName("name", form.getName(), errors);
        OrganisationKind kind = kind(form, errors);
        TaxCode taxCode = bodies.taxCode(
                "taxCode",
                form.getTaxCode(),
                OrganisationKind.TRANSFORMER.name().equals(form.getKind()),
                errors);
        VatNumber vatNumber = bodies.vatNumber("vatNumber", form.getVatNumber(), errors);
        HubSummary hub = hub(form, errors);
        Comune comune = bodies.comune("comune", form.getComune(), errors);
        return errors.hasErrors() || kind == null || taxCode == null || comune == null
                ? null
                : new NewBody(form.getName(), kind, taxCode, vatNumber, hub == null ? null : hub.id(), comune.code());
    }

    /** What the body is. */
    @Nullable
    OrganisationKind kind(RegistrationForm form, Errors errors) {
        Optional<OrganisationKind> kind = Stream.of(OrganisationKind.values())
                .filter(known -> known.name().equals(form.getKind()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.rejectValue("kind", "organisations.register.kind.missing");
        }
        return kind.orElse(null);
    }

    private @Nullable HubSummary hub(RegistrationForm form, Errors errors) {
        Optional<HubSummary> hub = directory.hubs().stream()
                .filter(known -> known.code().equals(form.getFederation()))
                .findFirst();
        if (hub.isEmpty() && !RegistrationPage.NO_FEDERATION.equals(form.getFederation())) {
            errors.rejectValue("federation", "organisations.register.federation.missing");
        }
        return hub.orElse(null);
    }
}
