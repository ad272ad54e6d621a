package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a body has answered in its application, without the rest of it.
 *
 * @param id the application
 * @param organisationId the body
 * @param state where it stands
 * @param since since when
 * @param form the form it answers
 * @param all all answers, those to questions that are not asked at present too
 * @param asked what of the form is asked, given the answers
 * @param sections what was saved, by section
 * @param unread where something stands that was copied and that nobody has read again yet
 */
public record OwnAnswers(
        UUID id,
        UUID organisationId,
        ApplicationState state,
        Instant since,
        FormDefinition form,
        Map<String, Object> all,
        AskedForm asked,
        Map<String, OwnApplication.Given> sections,
        Set<String> unread)
        implements Owned {

    /** Whether a section was copied and waits to be read again. */
    public boolean unread(String sectionId) {
        return unread.contains(Part.PROJECT.slug() + "/" + sectionId);
    }

    /** What was answered to a section, with revision 0 for nothing. */
    public OwnApplication.Given given(String sectionId) {
        return sections.getOrDefault(sectionId, new OwnApplication.Given(0, since, "", Map.of()));
    }
}
