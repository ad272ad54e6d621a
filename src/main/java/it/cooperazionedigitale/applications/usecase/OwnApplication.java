package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PriorityClaim;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.shared.Euro;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as its own body sees it.
 *
 * @param id the application
 * @param organisationId the body
 * @param title the project's title, or the call's while it has none
 * @param state where it stands
 * @param stateSince since when
 * @param protocol its number, once sent
 * @param submittedAt when it was received, once sent
 * @param call its call
 * @param form the form it answers
 * @param answers what was answered, by section
 * @param costs the cost lines
 * @param total their sum
 * @param requested the contribution asked for, if decided
 * @param budgetRevision tells two colleagues' budgets apart
 * @param transformer the name of the firm chosen, if any
 * @param declarations what was declared
 * @param claims the priority categories with their arithmetic
 * @param missing what a draft still lacks
 */
public record OwnApplication(
        UUID id,
        UUID organisationId,
        String title,
        ApplicationState state,
        Instant stateSince,
        @Nullable String protocol,
        @Nullable Instant submittedAt,
        CallSummary call,
        FormDefinition form,
        Map<String, Given> answers,
        List<CostLine> costs,
        Euro total,
        @Nullable Euro requested,
        int budgetRevision,
        @Nullable String transformer,
        Set<Declaration> declarations,
        List<PriorityClaim> claims,
        List<Missing> missing) {

    /**
     * The answers to a section.
     *
     * @param revision tells two colleagues' answers apart
     * @param savedAt when they were saved last
     * @param savedBy by whom
     * @param values by question
     */
    public record Given(int revision, Instant savedAt, String savedBy, Map<String, Object> values) {}

    /** Whether the person may write it now. */
    public boolean writableBy(Viewer viewer) {
        return state == ApplicationState.DRAFT && viewer.mayIn(organisationId, TeamRole.EDITOR);
    }

    /** Whether the person may declare, send and take back for the body. */
    public boolean signableBy(Viewer viewer) {
        return viewer.mayIn(organisationId, TeamRole.OWNER);
    }

    /** What was answered to a section, with revision 0 for nothing. */
    public Given given(String sectionId) {
        return answers.getOrDefault(sectionId, new Given(0, stateSince, "", Map.of()));
    }

    /** What is missing in one part, or one section of the form. */
    public List<Missing> missingIn(Part part, @Nullable String sectionId) {
        return missing.stream()
                .filter(lack -> lack.part() == part && (sectionId == null || sectionId.equals(lack.sectionId())))
                .toList();
    }
}
