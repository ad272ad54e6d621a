package it.cooperazionedigitale.organisations.web.chapter;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.AlboNumber;
import it.cooperazionedigitale.organisations.domain.Chapter;
import it.cooperazionedigitale.organisations.domain.Features;
import it.cooperazionedigitale.organisations.domain.Names;
import it.cooperazionedigitale.organisations.domain.Pec;
import it.cooperazionedigitale.organisations.domain.Place;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.domain.ReaNumber;
import it.cooperazionedigitale.organisations.domain.Registers;
import it.cooperazionedigitale.organisations.domain.RuntsNumber;
import it.cooperazionedigitale.organisations.domain.Seats;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.organisations.web.BodyReading;
import it.cooperazionedigitale.reference.AlboCategory;
import it.cooperazionedigitale.reference.AtecoCode;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.LegalForm;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.Typed;
import it.cooperazionedigitale.shared.VatNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads one section of what a body tells of itself; what cannot be right is said at its field. */
@Component
class ChapterReading {

    private final BodyReading bodies;
    private final CountsReading counts;
    private final ReferenceData reference;

    ChapterReading(BodyReading bodies, CountsReading counts, ReferenceData reference) {
        this.bodies = bodies;
        this.counts = counts;
        this.reference = reference;
    }

    @Nullable
    Chapter read(Section section, ChapterForm form, OrganisationSheet sheet, Errors errors) {
        Chapter read = switch (section) {
            case PROFILE -> profile(form, errors);
            case REGISTERS -> registers(form, sheet.kind(), errors);
            case SEATS -> seats(form, errors);
            case NUMBERS -> counts.read(form, errors);
            case FEATURES -> features(form, errors);
        };
        return errors.hasErrors() ? null : read;
    }

    private Profile profile(ChapterForm form, Errors errors) {
        bodies.checkName("name", form.getName(), errors);
        VatNumber vatNumber = bodies.vatNumber("vatNumber", form.getVatNumber(), errors);
        AtecoCode ateco = bodies.optional(
                "ateco", form.getAteco().strip(), reference::ateco, "organisations.ateco.wrong", errors);
        return new Profile(
                Names.tidy(form.getName()),
                known(form.getLegalForm(), reference.legalForms().stream().map(LegalForm::code)),
                vatNumber,
                Typed.one(Profile.VatRecovery.class, form.getVatRecovery()),
                Typed.one(Profile.BodySize.class, form.getSize()),
                ateco == null ? null : ateco.code());
    }

    private Registers registers(ChapterForm form, OrganisationKind kind, Errors errors) {
        boolean nonProfit = kind == OrganisationKind.NON_PROFIT;
        ReaNumber rea = bodies.optional("rea", form.getRea(), ReaNumber::parse, "organisations.rea.wrong", errors);
        if (rea != null
                && reference.provinces().stream()
                        .noneMatch(province -> province.sigla().equals(rea.province()))) {
            errors.rejectValue("rea", "organisations.rea.province", new Object[] {rea.province()}, null);
        }
        return new Registers(
                nonProfit
                        ? null
                        : bodies.optional(
                                "alboNumber",
                                form.getAlboNumber(),
                                AlboNumber::parse,
                                "organisations.albo.wrong",
                                errors),
                nonProfit
                        ? null
                        : known(
                                form.getAlboCategory(),
                                reference.alboCategories().stream().map(AlboCategory::code)),
                nonProfit
                        ? bodies.optional(
                                "runts", form.getRunts(), RuntsNumber::parse, "organisations.runts.wrong", errors)
                        : null,
                rea,
                bodies.optional("pec", form.getPec(), Pec::parse, "organisations.pec.wrong", errors));
    }

    private @Nullable Seats seats(ChapterForm form, Errors errors) {
        Comune operating = bodies.comune("comune", form.getComune(), errors);
        Comune registered =
                form.getRegistered().isBlank() ? null : bodies.comune("registered", form.getRegistered(), errors);
        Set<String> others = new TreeSet<>();
        List<String> typed = form.getOthers();
        for (int at = 0; at < typed.size(); at++) {
            if (typed.get(at) != null && !typed.get(at).isBlank()) {
                Comune other = bodies.comune("others[" + at + "]", typed.get(at), errors);
                if (other != null) {
                    others.add(other.code());
                }
            }
        }
        if (others.size() > Seats.MOST_OTHERS) {
            errors.rejectValue(
                    "others[0]", "organisations.refusal.tooManySeats", new Object[] {Seats.MOST_OTHERS}, null);
        }
        return operating == null
                ? null
                : Seats.of(
                        new Place(operating.code(), operating.regionCode()),
                        registered == null ? null : registered.code(),
                        others);
    }

    private static Features features(ChapterForm form, Errors errors) {
        Set<BodyTrait> traits = Stream.of(BodyTrait.values())
                .filter(trait -> form.getTraits() != null && form.getTraits().contains(trait.name()))
                .collect(Collectors.toSet());
        Map<BodyTrait, String> evidence = new EnumMap<>(BodyTrait.class);
        for (BodyTrait trait : BodyTrait.values()) {
            String words = Names.tidy(
                    Optional.ofNullable(form.getEvidence().get(trait.name())).orElse(""));
            if (words.length() > Features.LONGEST) {
                errors.rejectValue(
                        "evidence[" + trait + "]", "organisations.name.tooLong", new Object[] {Features.LONGEST}, null);
            }
            evidence.put(trait, words);
        }
        return Features.of(traits, evidence);
    }

    private static @Nullable String known(@Nullable String typed, Stream<String> codes) {
        return codes.filter(code -> code.equals(typed)).findFirst().orElse(null);
    }
}
