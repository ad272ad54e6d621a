package it.cooperazionedigitale.organisations.web.registration;

import it.cooperazionedigitale.organisations.HubSummary;
import it.cooperazionedigitale.organisations.OrganisationDirectory;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Names;
import it.cooperazionedigitale.organisations.usecase.NewBody;
import it.cooperazionedigitale.organisations.usecase.NewPerson;
import it.cooperazionedigitale.organisations.web.BodyReading;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.shared.TaxCode;
import it.cooperazionedigitale.shared.VatNumber;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the registration form; what cannot be right is said at its field. */
@Component
class RegistrationReading {

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+'\\-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PERSON_NAME = 120;
    private static final int SHORTEST_PASSWORD = 12;
    /** What the password's hash takes in. */
    private static final int LONGEST_PASSWORD_BYTES = 72;

    private final BodyReading bodies;
    private final OrganisationDirectory directory;

    RegistrationReading(BodyReading bodies, OrganisationDirectory directory) {
        this.bodies = bodies;
        this.directory = directory;
    }

    @Nullable
    NewPerson person(RegistrationForm form, Errors errors) {
        String name = Names.tidy(form.getPersonName());
        String email = form.getEmail().strip();
        String password = form.getPassword();
        if (name.length() < Names.SHORTEST) {
            errors.rejectValue("personName", "organisations.register.personName.missing");
        } else if (name.length() > LONGEST_PERSON_NAME) {
            errors.rejectValue("personName", "organisations.name.tooLong", new Object[] {LONGEST_PERSON_NAME}, null);
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.rejectValue("email", "organisations.register.email.wrong");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            errors.rejectValue("password", "organisations.register.password.tooShort");
        } else if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            errors.rejectValue("password", "organisations.register.password.tooLong");
        }
        return errors.hasErrors() ? null : new NewPerson(name, email, password);
    }

    @Nullable
    NewBody body(RegistrationForm form, Errors errors) {
        bodies.checkName("name", form.getName(), errors);
        OrganisationKind kind = kind(form, errors);
        TaxCode taxCode = bodies.taxCode("taxCode", form.getTaxCode(), errors);
        VatNumber vatNumber = bodies.vatNumber("vatNumber", form.getVatNumber(), errors);
        HubSummary hub = hub(form, errors);
        Comune comune = bodies.comune("comune", form.getComune(), errors);
        return errors.hasErrors() || kind == null || taxCode == null || comune == null
                ? null
                : new NewBody(form.getName(), kind, taxCode, vatNumber, hub == null ? null : hub.id(), comune.code());
    }

    private static @Nullable OrganisationKind kind(RegistrationForm form, Errors errors) {
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
