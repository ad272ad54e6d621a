package it.cooperazionedigitale.privacy.web.desk;

import it.cooperazionedigitale.privacy.domain.ErasureState;
import it.cooperazionedigitale.privacy.usecase.PrivacyDeskQueries.Asked;
import it.cooperazionedigitale.privacy.usecase.PrivacyDeskQueries.Rule;
import it.cooperazionedigitale.privacy.usecase.RegisterQueries.Extent;
import it.cooperazionedigitale.shared.ItalianFormats;
import it.cooperazionedigitale.site.TableCell;
import it.cooperazionedigitale.site.TableColumn;
import it.cooperazionedigitale.site.Tone;
import java.util.List;

/**
 * What an administrator looks after.
 *
 * @param requests people's requests
 * @param rules what is not kept for ever
 * @param extent how much the register holds
 */
record PrivacyDeskPage(List<List<TableCell>> requests, List<List<TableCell>> rules, Extent extent) {

    /** The heads of the table of requests. */
    public List<TableColumn> requestHeads() {
        return List.of(
                TableColumn.text("privacy.admin.person"),
                TableColumn.text("privacy.admin.state"),
                TableColumn.unbroken("privacy.admin.asked"),
                TableColumn.unbroken("privacy.admin.execute"),
                TableColumn.unbroken("privacy.admin.due"));
    }

    /** The heads of the table of rules. */
    public List<TableColumn> ruleHeads() {
        return List.of(
                TableColumn.text("privacy.admin.rule"),
                TableColumn.unbroken("privacy.admin.last"),
                TableColumn.number("privacy.admin.ended"));
    }

    static PrivacyDeskPage of(List<Asked> requests, List<Rule> rules, Extent extent) {
        return new PrivacyDeskPage(
                requests.stream().map(PrivacyDeskPage::row).toList(),
                rules.stream().map(PrivacyDeskPage::row).toList(),
                extent);
    }

    private static List<TableCell> row(Asked request) {
        return List.of(
                TableCell.link(request.name(), "/admin/privacy/richieste/" + request.id()),
                TableCell.state("privacy.state." + request.state(), tone(request.state())),
                TableCell.of(ItalianFormats.day(request.askedAt())),
                TableCell.of(ItalianFormats.day(request.executeAt())),
                TableCell.of(ItalianFormats.day(request.dueAt())));
    }

    private static Tone tone(ErasureState state) {
        return switch (state) {
            case REQUESTED -> Tone.DOING;
            case HELD -> Tone.CALL;
            case CLOSING -> Tone.DOING;
            case DONE -> Tone.OK;
            case REFUSED -> Tone.STOP;
            case CANCELLED -> Tone.CALM;
        };
    }

    private static List<TableCell> row(Rule rule) {
        return List.of(
                TableCell.link(rule.words(), "/admin/privacy/conservazione/" + rule.name()),
                TableCell.of(rule.endedAt() == null ? "privacy.admin.never" : ItalianFormats.moment(rule.endedAt())),
                TableCell.of(rule.endedAt() == null ? "" : ItalianFormats.number(rule.things())));
    }
}
