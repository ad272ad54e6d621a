package it.cooperazionedigitale.organisations.web.organisation;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.domain.AlboNumber;
import it.cooperazionedigitale.organisations.domain.HeadCountCheck;
import it.cooperazionedigitale.organisations.domain.Pec;
import it.cooperazionedigitale.organisations.usecase.UpdateOrganisation;
import it.cooperazionedigitale.organisations.web.BodyReading;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.LegalForm;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.VatNumber;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the form of a body's own page; what cannot be right is said at its field. */
@Component
class OrganisationReading {

    private static final int LONGEST_COUNT = 7;

    private final BodyReading bodies;
    private final ReferenceData reference;

    OrganisationReading(BodyReading bodies, ReferenceData reference) {
        this.bodies = bodies;
        this.reference = reference;
    }

    UpdateOrganisation.@Nullable Details details(OrganisationForm form, Errors errors) {
        bodies.checkName("name", form.getName(), errors);
        VatNumber vatNumber = bodies.vatNumber("vatNumber", form.getVatNumber(), errors);
        String legalForm = legalForm(form);
        Comune comune = bodies.comune("comune", form.getComune(), errors);
        AlboNumber albo = bodies.optional(
                "alboNumber", form.getAlboNumber(), AlboNumber::parse, "organisations.albo.wrong", errors);
        AtecoCode ateco = bodies.optional(
                "ateco", form.getAteco().strip(), reference::ateco, "organisations.ateco.wrong", errors);
        Pec pec = bodies.optional("pec", form.getPec(), Pec::parse, "organisations.pec.wrong", errors);
        HeadCounts counts = counts(form, errors);
        return errors.hasErrors() || comune == null
                ? null
                : new UpdateOrganisation.Details(
                        form.getName(),
                        legalForm,
                        vatNumber,
                        comune.code(),
                        albo,
                        ateco == null ? null : ateco.code(),
                        pec,
                        counts,
                        traits(form));
    }

    private @Nullable String legalForm(OrganisationForm form) {
        return reference.legalForms().stream()
                .map(LegalForm::code)
                .filter(form.getLegalForm()::equals)
                .findFirst()
                .orElse(null);
    }

    private static Set<BodyTrait> traits(OrganisationForm form) {
        return Stream.of(BodyTrait.values())
                .filter(trait -> form.getTraits().contains(trait.name()))
                .collect(Collectors.toSet());
    }

    private static HeadCounts counts(OrganisationForm form, Errors errors) {
        HeadCounts counts = new HeadCounts(
                count("members", form.getMembers(), errors),
                count("women", form.getWomen(), errors),
                count("under36", form.getUnder36(), errors),
                count("under41", form.getUnder41(), errors),
                count("nonItalian", form.getNonItalian(), errors),
                count("workers", form.getWorkers(), errors),
                count("disadvantaged", form.getDisadvantaged(), errors));
        for (String problem : HeadCountCheck.problems(counts)) {
            if (!errors.hasFieldErrors(problem)) {
                errors.rejectValue(problem, "organisations.counts." + problem + ".tooMany");
            }
        }
        return counts;
    }

    /** Nothing typed is nobody; thousands may be parted by a dot. */
    private static int count(String field, String typed, Errors errors) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        String digits = text.matches("\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text;
        if (digits.length() > LONGEST_COUNT || !digits.matches("[0-9]+")) {
            errors.rejectValue(field, "organisations.counts.wrong");
            return 0;
        }
        return Integer.parseInt(digits);
    }
}
