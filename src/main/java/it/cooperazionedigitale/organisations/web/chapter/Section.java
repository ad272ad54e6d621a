package it.cooperazionedigitale.organisations.web.chapter;

import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Chapter;
import it.cooperazionedigitale.organisations.domain.Takings;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a body's page, each at an address of its own. */
public enum Section {
    PROFILE("identita", List.of("name", "legalForm", "vatNumber", "vatRecovery", "size", "ateco")),
    REGISTERS("registri", List.of("alboNumber", "alboCategory", "runts", "rea", "pec")),
    SEATS(
            "sedi",
            List.of(
                    "comune",
                    "registered",
                    "others[0]",
                    "others[1]",
                    "others[2]",
                    "others[3]",
                    "others[4]",
                    "others[5]",
                    "others[6]",
                    "others[7]",
                    "others[8]",
                    "others[9]",
                    "others[10]",
                    "others[11]")),
    NUMBERS(
            "numeri",
            List.of(
                    "members",
                    "women",
                    "under41",
                    "under36",
                    "nonItalian",
                    "workers",
                    "workerWomen",
                    "workerUnder41",
                    "workerUnder36",
                    "workerNonItalian",
                    "disadvantaged")),
    FEATURES(
            "caratteristiche",
            List.of(
                    "traits",
                    "evidence[SOCIAL_A]",
                    "evidence[SOCIAL_B]",
                    "evidence[COMMUNITY]",
                    "evidence[WORKERS_BUYOUT]",
                    "evidence[CONFISCATED_ASSETS]"));

    private final String noun;
    private final List<String> fields;

    Section(String noun, List<String> fields) {
        this.noun = noun;
        this.fields = fields;
    }

    /** The section at an address, where a body of this kind has it. */
    public static Optional<Section> at(String noun, OrganisationKind kind) {
        return of(kind).filter(section -> section.noun.equals(noun)).findFirst();
    }

    /** The sections of a kind of body: counts and declarations are not asked of transformer firms. */
    public static Stream<Section> of(OrganisationKind kind) {
        return Stream.of(values())
                .filter(section -> kind != OrganisationKind.TRANSFORMER || section != NUMBERS && section != FEATURES);
    }

    /** The last part of its address. */
    public String noun() {
        return noun;
    }

    /** The names of its fields. */
    public List<String> fields() {
        return fields;
    }

    /** The field at which a refusal is said. */
    String fieldOf(Refusal refusal) {
        return Takings.TAKEN.equals(refusal.key()) ? "vatNumber" : fields.get(0);
    }

    /** The section as it stands in the sheet. */
    public Chapter in(OrganisationSheet sheet) {
        return switch (this) {
            case PROFILE -> sheet.profile();
            case REGISTERS -> sheet.registers();
            case SEATS -> sheet.seats();
            case NUMBERS -> sheet.numbers();
            case FEATURES -> sheet.features();
        };
    }
}
