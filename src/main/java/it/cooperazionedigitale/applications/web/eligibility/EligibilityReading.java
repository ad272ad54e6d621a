package it.cooperazionedigitale.applications.web.eligibility;

import it.cooperazionedigitale.applications.domain.Eligibility.Body;
import it.cooperazionedigitale.applications.domain.Eligibility.Told;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.Typed;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was meant, or what is wrong at its field.
 *
 * @param told what the call's rules ask
 * @param body the body as priorities are worked out from it
 */
record EligibilityReading(@Nullable Told told, @Nullable OrganisationSummary body) {

    private static final int MOST = 1_000_000;
    private static final UUID NOBODY = new UUID(0, 0);

    static EligibilityReading of(EligibilityForm form, ReferenceData reference, Errors errors) {
        Body kind = Typed.one(Body.class, form.getBody());
        if (kind == null) {
            errors.rejectValue("body", "applications.check.body.missing");
        }
        ProjectForm shape = Typed.one(ProjectForm.class, form.getShape());
        if (shape == null) {
            errors.rejectValue("shape", "applications.check.shape.missing");
        }
        Comune comune = comune(form, reference, errors);
        Euro cost = cost(form, errors);
        HeadCounts counts = counts(form, errors);
        if (errors.hasErrors() || kind == null || shape == null) {
            return new EligibilityReading(null, null);
        }
        Told told = new Told(
                kind,
                form.isAbroad(),
                comune,
                !form.getFederation().isBlank() && !"NONE".equals(form.getFederation()),
                shape,
                cost,
                form.isSupplies());
        return new EligibilityReading(told, comune == null ? null : summary(kind, comune, counts, traits(form)));
    }

    private static @Nullable Comune comune(EligibilityForm form, ReferenceData reference, Errors errors) {
        if (form.isAbroad()) {
            return null;
        }
        Comune found = form.getComune().isBlank()
                ? null
                : reference.comuneNamed(form.getComune()).orElse(null);
        if (found == null) {
            errors.rejectValue("comune", "applications.check.comune.wrong");
        }
        return found;
    }

    private static @Nullable Euro cost(EligibilityForm form, Errors errors) {
        if (form.getCost().isBlank()) {
            return null;
        }
        Euro cost = Euro.parse(form.getCost()).orElse(null);
        if (cost == null) {
            errors.rejectValue("cost", "applications.check.cost.wrong");
        }
        return cost;
    }

    private static HeadCounts counts(EligibilityForm form, Errors errors) {
        int members = number("members", form.getMembers(), MOST, errors);
        int most = form.getMembers().isBlank() ? 0 : members;
        return new HeadCounts(
                members,
                number("women", form.getWomen(), most, errors),
                number("young", form.getYoung(), most, errors),
                0,
                number("foreign", form.getForeign(), most, errors),
                0,
                0);
    }

    private static int number(String field, String typed, int most, Errors errors) {
        String digits = typed.strip().replace(".", "");
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("\\d{1,7}") || Integer.parseInt(digits) > most) {
            if (!errors.hasFieldErrors("members")) {
                errors.rejectValue(
                        field,
                        "members".equals(field) ? "applications.check.number.wrong" : "applications.check.number.more");
            }
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private static Set<BodyTrait> traits(EligibilityForm form) {
        Set<BodyTrait> traits = EnumSet.noneOf(BodyTrait.class);
        form.getTraits().forEach(name -> {
            BodyTrait trait = Typed.one(BodyTrait.class, name);
            if (trait != null) {
                traits.add(trait);
            }
        });
        return traits;
    }

    private static OrganisationSummary summary(Body kind, Comune comune, HeadCounts counts, Set<BodyTrait> traits) {
        return new OrganisationSummary(
                NOBODY,
                "",
                kind == Body.NON_PROFIT ? OrganisationKind.NON_PROFIT : OrganisationKind.COOPERATIVE,
                "",
                null,
                NOBODY,
                "",
                comune.code(),
                comune.label(),
                comune.regionCode(),
                comune.regionName(),
                comune.snaiClass(),
                comune.innerArea(),
                counts,
                traits);
    }
}
