package it.cooperazionedigitale.organisations.web.organisation;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.HeadCounts;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.domain.Registers;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.organisations.web.chapter.Section;
import it.cooperazionedigitale.reference.AlboCategory;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.LegalForm;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A body's own page: all it tells of itself, section by section.
 *
 * @param name its name
 * @param kindKey message key of what it is in the programme
 * @param applicant whether it can apply: priorities concern it
 * @param fixed what only the programme's offices can change
 * @param parts the sections
 * @param traitKeys message keys of what it declares
 * @param snaiKey message key that says what the class of its comune means
 * @param comuneLabel its comune
 * @param innerArea whether its comune is in an inner area
 * @param mayEdit whether the viewer may change anything
 * @param stale whether nobody has confirmed the data for twelve months
 * @param confirmed when they were confirmed
 * @param mergedInto name of the record this one was merged into
 */
record OrganisationPage(
        String name,
        String kindKey,
        boolean applicant,
        List<SummaryRow> fixed,
        List<Part> parts,
        List<String> traitKeys,
        String snaiKey,
        String comuneLabel,
        boolean innerArea,
        boolean mayEdit,
        boolean stale,
        String confirmed,
        @Nullable String mergedInto) {

    /** One section: title key, address, rows. */
    record Part(String titleKey, String href, List<SummaryRow> rows, boolean traits) {}

    static OrganisationPage of(OrganisationSheet sheet, ReferenceData reference, boolean mayEdit) {
        return new OrganisationPage(
                sheet.profile().name(),
                "organisations.kind." + sheet.kind(),
                sheet.kind() != OrganisationKind.TRANSFORMER,
                List.of(
                        SummaryRow.fixed("organisations.taxCode", sheet.taxCode()),
                        SummaryRow.fixed("organisations.hub", sheet.hubName()),
                        SummaryRow.fixed("organisations.federation", sheet.federation())),
                Section.of(sheet.kind())
                        .map(section -> new Part(
                                "organisations.section." + section,
                                "/coop/organizzazione/" + section.noun(),
                                rows(section, sheet, reference),
                                section == Section.FEATURES))
                        .toList(),
                sheet.features().traits().stream()
                        .map((BodyTrait trait) -> "organisations.trait." + trait)
                        .toList(),
                "organisations.snai." + sheet.comune().snaiClass(),
                sheet.comune().label(),
                sheet.comune().innerArea(),
                mayEdit,
                sheet.stale() && sheet.mergedInto() == null,
                ItalianFormats.day(sheet.confirmedAt()),
                sheet.mergedInto());
    }

    private static List<SummaryRow> rows(Section section, OrganisationSheet sheet, ReferenceData reference) {
        return switch (section) {
            case PROFILE -> profile(sheet.profile(), reference);
            case REGISTERS -> registers(sheet, reference);
            case SEATS ->
                List.of(
                        SummaryRow.fixed("organisations.comune", place(sheet.comune())),
                        SummaryRow.fixed("organisations.seat.registered", place(sheet.registered())),
                        SummaryRow.fixed(
                                "organisations.seat.others",
                                sheet.others().stream().map(Comune::label).collect(Collectors.joining(", "))));
            case NUMBERS -> numbers(sheet);
            case FEATURES -> List.of();
        };
    }

    private static List<SummaryRow> profile(Profile profile, ReferenceData reference) {
        return List.of(
                SummaryRow.fixed(
                        "organisations.legalForm",
                        reference.legalForms().stream()
                                .filter(form -> form.code().equals(profile.legalForm()))
                                .map(LegalForm::name)
                                .findFirst()
                                .orElse(null)),
                SummaryRow.fixed(
                        "organisations.vatNumber",
                        profile.vatNumber() == null ? null : profile.vatNumber().digits()),
                keyed("organisations.vatRecovery", profile.vatRecovery()),
                keyed("organisations.size", profile.size()),
                SummaryRow.fixed("organisations.ateco", profile.atecoCode()));
    }

    /** A value that is a message key is looked up by the page. */
    private static SummaryRow keyed(String label, @Nullable Enum<?> value) {
        return SummaryRow.fixed(label, value == null ? null : label + "." + value);
    }

    private static List<SummaryRow> registers(OrganisationSheet sheet, ReferenceData reference) {
        Registers registers = sheet.registers();
        List<SummaryRow> rows = new ArrayList<>();
        if (sheet.kind() == OrganisationKind.NON_PROFIT) {
            rows.add(SummaryRow.fixed(
                    "organisations.runts",
                    registers.runts() == null ? null : registers.runts().value()));
        } else {
            rows.add(SummaryRow.fixed(
                    "organisations.albo",
                    registers.albo() == null ? null : registers.albo().value()));
            rows.add(SummaryRow.fixed(
                    "organisations.alboCategory",
                    reference.alboCategories().stream()
                            .filter(category -> category.code().equals(registers.alboCategory()))
                            .map(AlboCategory::name)
                            .findFirst()
                            .orElse(null)));
        }
        rows.add(SummaryRow.fixed(
                "organisations.rea",
                registers.rea() == null ? null : registers.rea().value()));
        rows.add(SummaryRow.fixed(
                "organisations.pec",
                registers.pec() == null ? null : registers.pec().address()));
        return rows;
    }

    private static List<SummaryRow> numbers(OrganisationSheet sheet) {
        HeadCounts people = sheet.numbers().people();
        return List.of(
                SummaryRow.fixed("organisations.counts.members", String.valueOf(people.members())),
                SummaryRow.fixed("organisations.counts.women", String.valueOf(people.women())),
                SummaryRow.fixed("organisations.counts.under36", String.valueOf(people.under36())),
                SummaryRow.fixed("organisations.counts.nonItalian", String.valueOf(people.nonItalian())),
                SummaryRow.fixed("organisations.counts.workers", String.valueOf(people.workers())),
                SummaryRow.fixed("organisations.counts.disadvantaged", String.valueOf(people.disadvantaged())));
    }

    private static @Nullable String place(@Nullable Comune comune) {
        return comune == null ? null : comune.label() + ", " + comune.regionName();
    }
}
