package it.cooperazionedigitale.reference.personal;

import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class ReferenceTables {

    private ReferenceTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("reference.albo_entry").nothing("code", "kind", "parent", "name", "current"),
                PersonalTable.of("reference.ateco")
                        .nothing("code", "key", "position", "depth", "title", "words", "parent", "current"),
                PersonalTable.of("reference.comune")
                        .nothing(
                                "code",
                                "name",
                                "other_name",
                                "cadastral_code",
                                "province_code",
                                "province_sigla",
                                "province_name",
                                "region_code",
                                "region_name",
                                "snai_class",
                                "inner_area",
                                "cap",
                                "snai_area",
                                "population",
                                "latitude",
                                "longitude",
                                "code_2020",
                                "current"),
                PersonalTable.of("reference.comune_name")
                        .nothing("folded", "comune_code", "beginning", "sigla", "population"),
                PersonalTable.of("reference.dataset")
                        .nothing("name", "sha256", "reading", "rows", "source", "loaded_at"),
                PersonalTable.of("reference.goal").nothing("code", "title", "current"),
                PersonalTable.of("reference.holiday").nothing("code", "day", "name", "current"),
                PersonalTable.of("reference.legal_form").nothing("code", "name", "family", "cooperative", "current"),
                PersonalTable.of("reference.province").nothing("code", "sigla", "name", "region_code", "current"),
                PersonalTable.of("reference.region").nothing("code", "name", "division", "macro_area", "current"));
    }
}
