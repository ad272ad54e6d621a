package it.cooperazionedigitale.applications.web.section;

import it.cooperazionedigitale.forms.AskedSection;
import it.cooperazionedigitale.site.SummaryRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One section of the form, to answer.
 *
 * @param id the application
 * @param asked the questions
 * @param place which section of how many
 * @param savedBy who saved it last, if anybody did
 * @param savedAt when, in words
 * @param theirs what a colleague saved meanwhile
 */
record SectionPage(
        UUID id,
        AskedSection asked,
        List<Object> place,
        @Nullable String savedBy,
        @Nullable String savedAt,
        @Nullable Theirs theirs) {

    /** A colleague's version, to read beside one's own. */
    record Theirs(String who, String at, List<SummaryRow> answers) {}
}
