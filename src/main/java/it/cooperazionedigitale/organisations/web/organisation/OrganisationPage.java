package it.cooperazionedigitale.organisations.web.organisation;

import it.cooperazionedigitale.organisations.BodyTrait;
import it.cooperazionedigitale.organisations.OrganisationKind;
import it.cooperazionedigitale.organisations.usecase.OrganisationSheet;
import it.cooperazionedigitale.reference.LegalForm;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.Choice;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * A body's own page.
 *
 * @param name its name
 * @param kindKey message key of what it is in the programme
 * @param fixed what only the programme's offices can change
 * @param innerArea whether its comune is in an inner area
 * @param snaiKey message key that says what the class of its comune means
 * @param comuneLabel its comune
 * @param legalForms the legal forms to choose from
 * @param traits what it can declare of itself
 * @param mayEdit whether the viewer may change anything
 * @param people whether the counts of people are asked: not of transformer firms
 * @param updated when it was last changed
 */
record OrganisationPage(
        String name,
        String kindKey,
        List<SummaryRow> fixed,
        boolean innerArea,
        String snaiKey,
        String comuneLabel,
        List<Choice> legalForms,
        List<Choice> traits,
        boolean mayEdit,
        boolean people,
        String updated) {

    static OrganisationPage of(OrganisationSheet sheet, List<LegalForm> forms, boolean mayEdit) {
        boolean cooperative = sheet.kind() == OrganisationKind.COOPERATIVE;
        return new OrganisationPage(
                sheet.name(),
                "organisations.kind." + sheet.kind(),
                List.of(
                        SummaryRow.fixed("organisations.taxCode", sheet.taxCode()),
                        SummaryRow.fixed("organisations.hub", sheet.hubName()),
                        SummaryRow.fixed("organisations.federation", sheet.federation())),
                sheet.comune().innerArea(),
                "organisations.snai." + sheet.comune().snaiClass(),
                sheet.comune().label(),
                forms.stream()
                        .filter(form -> !cooperative || form.cooperative())
                        .map(form -> Choice.of(form.code(), form.name()))
                        .toList(),
                Stream.of(BodyTrait.values())
                        .map(trait -> new Choice(
                                trait.name(), "organisations.trait." + trait, "organisations.trait." + trait + ".hint"))
                        .toList(),
                mayEdit,
                sheet.kind() != OrganisationKind.TRANSFORMER,
                ItalianFormats.day(sheet.updatedAt()));
    }
}
