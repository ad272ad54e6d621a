package it.cooperazionedigitale.transformers.personal;

import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class TransformersTables {

    private TransformersTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("transformers.past_job").nothing("organisation_id", "place", "finished_in"),
                PersonalTable.of("transformers.transformer")
                        .nothing(
                                "organisation_id",
                                "version",
                                "slug",
                                "hub_id",
                                "state",
                                "years_of_experience",
                                "applied_at",
                                "moved_at"),
                PersonalTable.of("transformers.transformer_region").nothing("organisation_id", "region_code"),
                PersonalTable.of("transformers.transformer_service").nothing("organisation_id", "service"));
    }
}
