package it.cooperazionedigitale.insights.personal;

import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class InsightsTables {

    private InsightsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("insights.application_figure")
                        .nothing(
                                "application_id",
                                "call_id",
                                "organisation_id",
                                "hub_id",
                                "region_code",
                                "state",
                                "sent_on",
                                "requested",
                                "awarded"),
                PersonalTable.of("insights.project_figure")
                        .nothing(
                                "project_id",
                                "call_id",
                                "organisation_id",
                                "hub_id",
                                "region_code",
                                "state",
                                "granted",
                                "people",
                                "transformer_id"));
    }
}
