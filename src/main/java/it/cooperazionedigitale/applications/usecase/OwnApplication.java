package it.cooperazionedigitale.applications.usecase;

import it.cooperazionedigitale.applications.ApplicationMaturity;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.applications.PartnerState;
import it.cooperazionedigitale.applications.domain.BudgetDraft;
import it.cooperazionedigitale.applications.domain.CostLine;
import it.cooperazionedigitale.applications.domain.Declaration;
import it.cooperazionedigitale.applications.domain.Partnership;
import it.cooperazionedigitale.applications.domain.Plan;
import it.cooperazionedigitale.applications.domain.SectionAnswers;
import it.cooperazionedigitale.applications.domain.Share;
import it.cooperazionedigitale.calls.CallSummary;
import it.cooperazionedigitale.calls.ProjectForm;
import it.cooperazionedigitale.forms.AskedForm;
import it.cooperazionedigitale.forms.FormDefinition;
import it.cooperazionedigitale.shared.Euro;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
 * @param asked what of the form is asked, given the answers
 * @param answers what was answered, by section
 * @param costs the cost lines
 * @param total their sum
 * @param requested the contribution asked for, if decided
 * @param budgetRevision tells two colleagues' budgets apart
 * @param transformer the name of the firm chosen, if any
 * @param declarations what was declared
 * @param missing what a draft still lacks
 * @param projectForm how bodies come together; null while it has to be asked
 * @param partners who asked to take part, whatever became of it
 * @param plan what the project does when, and what is counted
 * @param planRevision tells two colleagues' plans apart
 * @param shares what each body pays and asks for; empty for a body that applies alone
 * @param maturity how digital the body says it is: the latest check of a draft, the one sent with the rest; null for none
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
        AskedForm asked,
        Map<String, Given> answers,
        List<CostLine> costs,
        Euro total,
        @Nullable Euro requested,
        int budgetRevision,
        @Nullable String transformer,
        Set<Declaration> declarations,
        List<Missing> missing,
        @Nullable ProjectForm projectForm,
        List<Partner> partners,
        Plan plan,
        int planRevision,
        List<Share> shares,
        @Nullable ApplicationMaturity maturity)
        implements Owned {

    /**
     * A body that asked to take part.
     *
     * @param id its part
     * @param organisationId the body
     * @param name its name
     * @param state how its part stands
     * @param role what it does in the project
     * @param reason why it ended
     * @param since since when it stands so
     */
    public record Partner(
            UUID id,
            UUID organisationId,
            String name,
            PartnerState state,
            String role,
            @Nullable String reason,
            Instant since) {

        static Partner of(Partnership part) {
            return new Partner(
                    part.id(),
                    part.organisationId(),
                    part.organisationName(),
                    part.state(),
                    part.role(),
                    part.reason(),
                    part.stateSince());
        }
    }

    /** Whether other bodies take part. */
    public boolean together() {
        return projectForm != null && projectForm != ProjectForm.SINGLE;
    }

    /** Whether the call asks for a fresh check of digital maturity. */
    public boolean maturityRequired() {
        return call.rules().procedure().maturityRequired();
    }

    /** Whether there is anything to ask about who takes part. */
    public boolean mayBeTogether() {
        return !call.rules().forms().equals(Set.of(ProjectForm.SINGLE));
    }

    /** The bodies taken in. */
    public List<Partner> takenIn() {
        return partners.stream().filter(one -> one.state().takenIn()).toList();
    }

    /**
     * The answers to a section.
     *
     * @param revision tells two colleagues' answers apart
     * @param savedAt when they were saved last
     * @param savedBy by whom
     * @param values by question
     */
    public record Given(int revision, Instant savedAt, String savedBy, Map<String, Object> values) {

        static Given of(SectionAnswers saved) {
            return new Given(saved.revision(), saved.savedAt(), saved.savedBy(), saved.values());
        }
    }

    /** The budget that is stored. */
    public BudgetDraft budget() {
        return new BudgetDraft(costs, requested, shares.stream().collect(Collectors.toMap(Share::body, Share::asked)));
    }

    /** The name of the body that a line or an activity belongs to; of none, the lead's. */
    public @Nullable String nameOf(@Nullable UUID partner) {
        return partner == null
                ? shares.stream()
                        .filter(share -> share.body().equals(organisationId))
                        .map(Share::name)
                        .findFirst()
                        .orElse(null)
                : partners.stream()
                        .filter(one -> one.organisationId().equals(partner))
                        .map(Partner::name)
                        .findFirst()
                        .orElse(null);
    }

    /** What the lines of its budget and its plan may speak of. */
    public DraftFrame frame() {
        return new DraftFrame(
                organisationId,
                state,
                call.rules(),
                together(),
                takenIn().stream().map(Partner::organisationId).toList(),
                budgetRevision,
                planRevision);
    }

    /** What was answered to a section, with revision 0 for nothing. */
    public Given given(String sectionId) {
        return answers.getOrDefault(sectionId, new Given(0, stateSince, "", Map.of()));
    }

    /** Whether a part, or one section of the form, was copied and waits to be read again. */
    public boolean unread(Part part, @Nullable String sectionId) {
        return missingIn(part, sectionId).stream().anyMatch(Missing::isUnread);
    }

    /** Where something is missing, by place. */
    public Set<String> lacking() {
        return missing.stream().map(Missing::path).collect(Collectors.toSet());
    }

    /** What is missing in one part, or one section of the form. */
    public List<Missing> missingIn(Part part, @Nullable String sectionId) {
        return missing.stream()
                .filter(lack -> lack.part() == part && (sectionId == null || sectionId.equals(lack.sectionId())))
                .toList();
    }
}
