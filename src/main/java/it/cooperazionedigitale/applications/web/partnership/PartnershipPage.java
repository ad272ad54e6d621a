package it.cooperazionedigitale.applications.web.partnership;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.domain.Confirmation;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.Share;
import it.cooperazionedigitale.applications.usecase.PartnerQueries;
import it.cooperazionedigitale.applications.web.ApplicationWords;
import it.cooperazionedigitale.applications.web.BudgetRows;
import it.cooperazionedigitale.applications.web.PartnerWords;
import it.cooperazionedigitale.organisations.OrganisationSummary;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import it.cooperazionedigitale.site.SummaryRow;
import it.cooperazionedigitale.site.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body's part in another's application.
 *
 * @param id the part
 * @param title the project's title, or the call's
 * @param state what its state is called, or the application's once it is sent
 * @param tone how that is tinted
 * @param facts what it takes part in
 * @param data what the body tells of itself and the application takes over, while it is not sent
 * @param print the same as one text, to tell whether it is still so when it is confirmed
 * @param callHref where the rules of the call stand
 * @param codes the declarations, where it may be confirmed now
 * @param waiting whether the legal representative has to confirm it
 * @param readable whether the application may be read
 * @param leavable whether the body may go away
 * @param reason why it ended
 * @param opened that it was opened before the closing of its call, in words
 */
record PartnershipPage(
        UUID id,
        String title,
        String state,
        Tone tone,
        List<SummaryRow> facts,
        List<SummaryRow> data,
        String print,
        String callHref,
        List<String> codes,
        boolean waiting,
        boolean readable,
        boolean leavable,
        @Nullable String reason,
        @Nullable String opened) {

    static PartnershipPage of(
            PartnerQueries.Part part,
            OrganisationSummary body,
            ApplicationWords words,
            BudgetRows costs,
            Viewer viewer) {
        boolean sent = part.state().takenIn() && part.application() != ApplicationState.DRAFT;
        boolean signs = viewer.mayIn(part.organisationId(), TeamRole.OWNER);
        return new PartnershipPage(
                part.id(),
                part.title(),
                sent ? ApplicationWords.calm(part.application()) : PartnerWords.own(part.state()),
                sent ? ApplicationWords.calmTone(part.application()) : PartnerWords.ownTone(part.state()),
                facts(part, costs),
                part.state().takenIn() && part.application() == ApplicationState.DRAFT ? data(body) : List.of(),
                Confirmation.print(body),
                "/bandi/" + part.call().slug(),
                part.toConfirm() && signs
                        ? Arrays.stream(Declaration.values()).map(Enum::name).toList()
                        : List.of(),
                part.toConfirm() && !signs,
                part.state().takenIn(),
                part.leavableBy(viewer),
                part.reason(),
                words.opened(part.opened()));
    }

    private static List<SummaryRow> data(OrganisationSummary body) {
        return List.of(
                SummaryRow.fixed("applications.partnership.data.name", body.name()),
                SummaryRow.fixed("applications.partnership.data.taxCode", body.taxCode()),
                new SummaryRow("applications.partnership.data.seat", body.comuneLabel(), "/coop/organizzazione"),
                SummaryRow.fixed("applications.partnership.data.hub", body.hubName()));
    }

    private static List<SummaryRow> facts(PartnerQueries.Part part, BudgetRows costs) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.fixed("applications.partnership.lead", part.lead()));
        rows.add(SummaryRow.fixed("applications.partnership.call", part.call().title()));
        if (part.protocol() != null && part.application() != ApplicationState.DRAFT) {
            rows.add(SummaryRow.fixed("applications.partnership.protocol", part.protocol()));
        } else {
            rows.add(SummaryRow.fixed(
                    "applications.partnership.closes",
                    ItalianFormats.deadline(part.call().closesAt())));
        }
        if (part.state().takenIn()) {
            rows.add(SummaryRow.fixed("applications.partnership.role", part.role()));
        }
        Share share = part.share();
        if (share != null) {
            part.lines().forEach(line -> rows.add(SummaryRow.fixed(line.description(), costs.cost(line))));
            rows.add(SummaryRow.fixed(
                    "applications.partnership.cost", share.cost().format()));
            rows.add(SummaryRow.fixed(
                    "applications.partnership.asked", share.asked().format()));
            rows.add(
                    SummaryRow.fixed("applications.partnership.own", share.own().format()));
        }
        return rows;
    }
}
