package it.cooperazionedigitale.forms.personal;

import it.cooperazionedigitale.shared.personal.PersonalTable;
import java.util.List;

/** What each column of this module holds of people that no entity says, and what holds nothing of them. */
final class FormsTables {

    private FormsTables() {}

    /** Every table of the module. */
    static List<PersonalTable> all() {
        return List.of(
                PersonalTable.of("forms.definition")
                        .nothing("id", "code", "version", "title", "purpose", "content", "created_at"),
                PersonalTable.of("forms.draft")
                        .nothing(
                                "id",
                                "version",
                                "code",
                                "title",
                                "purpose",
                                "content",
                                "base",
                                "begun_at",
                                "changed_at"));
    }
}
