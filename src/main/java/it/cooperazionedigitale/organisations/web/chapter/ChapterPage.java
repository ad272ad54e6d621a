package it.cooperazionedigitale.organisations.web.chapter;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.domain.Profile;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.reference.AlboCategory;
import it.cooperazionedigitale.reference.Comune;
import it.cooperazionedigitale.reference.ReferenceData;
import it.cooperazionedigitale.site.Choice;
import java.util.List;
import java.util.stream.Stream;

/**
 * One section of what a body tells of itself.
 *
 * @param section which
 * @param noun the last part of its address
 * @param mayEdit whether the viewer may change anything
 * @param nonProfit whether the body is no cooperative and no firm
 * @param legalForms the legal forms to choose from
 * @param vatRecoveries whether it gets its VAT back
 * @param sizes how big it can be
 * @param alboCategories the categories of the register of cooperatives
 * @param places its seats, with what the map of inner areas says of each
 * @param seatRows how many fields for further seats are shown
 * @param traits what it can declare of itself
 * @param differences what somebody else saved meanwhile beside what was typed
 */
record ChapterPage(
        Section section,
        String noun,
        boolean mayEdit,
        boolean nonProfit,
        List<Choice> legalForms,
        List<Choice> vatRecoveries,
        List<Choice> sizes,
        List<Choice> alboCategories,
        List<Seat> places,
        int seatRows,
        List<Choice> traits,
        List<Difference> differences) {

    private static final int SPARE_ROWS = 2;

    /** A seat: label of the comune, province and region, key of its class. */
    record Seat(String kindKey, String label, String province, String region, String snaiKey, boolean innerArea) {}

    /** A field that differs: label key, what is saved now, what was typed. */
    record Difference(String labelKey, String saved, String typed) {}

    static ChapterPage of(
            Section section,
            OrganisationSheet sheet,
            ReferenceData reference,
            boolean mayEdit,
            int seatsTyped,
            List<Difference> differences) {
        boolean cooperative = sheet.kind() == OrganisationKind.COOPERATIVE;
        return new ChapterPage(
                section,
                section.noun(),
                mayEdit,
                sheet.kind() == OrganisationKind.NON_PROFIT,
                reference.legalForms().stream()
                        .filter(form -> !cooperative || form.cooperative())
                        .map(form -> Choice.of(form.code(), form.name()))
                        .toList(),
                choices("organisations.vatRecovery.", Stream.of(Profile.VatRecovery.values())),
                choices("organisations.size.", Stream.of(Profile.BodySize.values())),
                reference.alboCategories().stream()
                        .map((AlboCategory category) -> Choice.of(category.code(), category.name()))
                        .toList(),
                seats(sheet),
                Math.min(ChapterForm.SEAT_FIELDS, Math.max(sheet.others().size(), seatsTyped) + SPARE_ROWS),
                choices("organisations.trait.", Stream.of(BodyTrait.values())),
                differences);
    }

    private static List<Choice> choices(String prefix, Stream<? extends Enum<?>> values) {
        return values.map(value -> new Choice(value.name(), prefix + value, prefix + value + ".hint"))
                .toList();
    }

    private static List<Seat> seats(OrganisationSheet sheet) {
        return Stream.concat(
                        Stream.of(seat("organisations.seat.operating", sheet.comune())),
                        Stream.concat(
                                Stream.ofNullable(sheet.registered())
                                        .map(comune -> seat("organisations.seat.registered", comune)),
                                sheet.others().stream().map(comune -> seat("organisations.seat.other", comune))))
                .toList();
    }

    private static Seat seat(String kindKey, Comune comune) {
        return new Seat(
                kindKey,
                comune.label(),
                comune.provinceName(),
                comune.regionName(),
                "organisations.snai.short." + comune.snaiClass(),
                comune.innerArea());
    }
}
