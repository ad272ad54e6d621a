package it.cooperazionedigitale.applications.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.cooperazionedigitale.applications.ApplicationFact;
import it.cooperazionedigitale.applications.ApplicationState;
import it.cooperazionedigitale.shared.Edition;
import it.cooperazionedigitale.shared.Ids;
import it.cooperazionedigitale.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseTests {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");

    @Test
    void theTableOfFactsIsExactlyThis() {
        List<String> rows = Arrays.stream(ApplicationFact.values())
                .map(fact -> fact + ": "
                        + Course.of(fact).from().stream()
                                .sorted()
                                .map(Enum::name)
                                .collect(Collectors.joining(" "))
                        + " -> " + Course.of(fact).to()
                        + (Course.of(fact).reasoned() ? ", with a reason" : ""))
                .toList();
        assertThat(rows)
                .containsExactly(
                        "ELIGIBILITY_STARTED: SUBMITTED NOT_ELIGIBLE -> IN_ELIGIBILITY_CHECK",
                        "INTEGRATION_REQUESTED: IN_ELIGIBILITY_CHECK -> INTEGRATION_REQUESTED, with a reason",
                        "INTEGRATION_ANSWERED: INTEGRATION_REQUESTED -> IN_ELIGIBILITY_CHECK",
                        "FOUND_ELIGIBLE: IN_ELIGIBILITY_CHECK -> ELIGIBLE",
                        "FOUND_NOT_ELIGIBLE: IN_ELIGIBILITY_CHECK INTEGRATION_REQUESTED -> NOT_ELIGIBLE, with a reason",
                        "EVALUATION_STARTED: ELIGIBLE EVALUATED BELOW_THRESHOLD NOT_AWARDED -> IN_EVALUATION",
                        "EVALUATED: IN_EVALUATION -> EVALUATED",
                        "RANKED_FUNDED: EVALUATED RANKED_RESERVE BELOW_THRESHOLD -> RANKED_FUNDED",
                        "RANKED_RESERVE: EVALUATED RANKED_FUNDED BELOW_THRESHOLD -> RANKED_RESERVE",
                        "FELL_BELOW_THRESHOLD: EVALUATED RANKED_FUNDED RANKED_RESERVE -> BELOW_THRESHOLD",
                        "AWARDED: RANKED_FUNDED RANKED_RESERVE NOT_AWARDED -> AWARDED",
                        "NOT_AWARDED: RANKED_FUNDED RANKED_RESERVE BELOW_THRESHOLD -> NOT_AWARDED, with a reason",
                        "ACCEPTED: AWARDED -> ACCEPTED",
                        "WAIVED: AWARDED ACCEPTED -> WAIVED",
                        "LAPSED: AWARDED -> LAPSED, with a reason",
                        "EXCLUDED: SUBMITTED IN_ELIGIBILITY_CHECK INTEGRATION_REQUESTED ELIGIBLE IN_EVALUATION EVALUATED"
                                + " RANKED_FUNDED RANKED_RESERVE BELOW_THRESHOLD AWARDED -> EXCLUDED, with a reason");
    }

    @Test
    void factsAndSuccessorsTellTheSameStory() {
        for (ApplicationState state : ApplicationState.values()) {
            Set<ApplicationState> reached = EnumSet.noneOf(ApplicationState.class);
            for (ApplicationFact fact : ApplicationFact.values()) {
                if (Course.of(fact).from().contains(state)) {
                    reached.add(Course.of(fact).to());
                }
            }
            Set<ApplicationState> byOthers = EnumSet.noneOf(ApplicationState.class);
            byOthers.addAll(state.successors());
            byOthers.removeAll(Set.of(ApplicationState.SUBMITTED, ApplicationState.WITHDRAWN, ApplicationState.DRAFT));
            assertThat(reached).as(state.name()).isEqualTo(byOthers);
        }
    }

    @ParameterizedTest
    @EnumSource(ApplicationFact.class)
    void aFactBefallsExactlyItsStatesAndTwiceIsOnce(ApplicationFact fact) {
        List<ApplicationState> allowed = new ArrayList<>();
        for (ApplicationState state : ApplicationState.values()) {
            Application application = Paths.to(state);
            if (state == Course.of(fact).to()) {
                assertThat(application.befall(fact, null, NOW)).isFalse();
                continue;
            }
            try {
                assertThat(application.befall(fact, "perché sì", NOW)).isTrue();
                assertThat(application.state()).isEqualTo(Course.of(fact).to());
                assertThat(application.befall(fact, "perché sì", NOW)).isFalse();
                allowed.add(state);
            } catch (Refusal refusal) {
                assertThat(refusal.key()).isEqualTo("applications.refusal.course");
                assertThat(application.state()).isEqualTo(state);
            }
        }
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(Course.of(fact).from());
    }

    @ParameterizedTest
    @EnumSource(ApplicationFact.class)
    void whatGoesAgainstTheApplicantNeedsAReason(ApplicationFact fact) {
        ApplicationState before = Course.of(fact).from().iterator().next();
        Application application = Paths.to(before);
        if (Course.of(fact).reasoned()) {
            assertThatThrownBy(() -> application.befall(fact, "  ", NOW))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("applications.refusal.reason"));
            assertThat(application.state()).isEqualTo(before);
        } else {
            assertThat(application.befall(fact, null, NOW)).isTrue();
        }
    }

    @Test
    void theApplicantTakesBackUntilTheDecisionAndMayTakeUpAgain() {
        for (ApplicationState state : ApplicationState.values()) {
            Application application = Paths.to(state);
            if (state == ApplicationState.WITHDRAWN) {
                assertThat(application.withdraw(NOW)).isFalse();
                assertThat(application.reopen(NOW)).isTrue();
                assertThat(application.reopen(NOW)).isFalse();
                assertThat(application.state()).isEqualTo(ApplicationState.DRAFT);
            } else if (state.canBecome(ApplicationState.WITHDRAWN)) {
                assertThat(application.withdraw(NOW)).isTrue();
                assertThat(application.withdraw(NOW)).isFalse();
            } else {
                assertThatThrownBy(() -> application.withdraw(NOW))
                        .hasMessageStartingWith("applications.refusal.withdraw");
            }
        }
    }

    @Test
    void whatIsNotADraftIsNotWritten() {
        for (ApplicationState state : EnumSet.complementOf(EnumSet.of(ApplicationState.DRAFT))) {
            Application application = Paths.to(state);
            assertThatThrownBy(() -> application.title("Altro"))
                    .hasMessageStartingWith("applications.refusal.notDraft");
            assertThatThrownBy(() -> application.budget(BudgetDraft.alone(List.of(), null), Edition.at(0)))
                    .hasMessageStartingWith("applications.refusal.notDraft");
            assertThatThrownBy(() -> application.choose(Ids.next()))
                    .hasMessageStartingWith("applications.refusal.notDraft");
            assertThatThrownBy(() -> application.declare(Set.of()))
                    .hasMessageStartingWith("applications.refusal.notDraft");
            assertThatThrownBy(() -> application.submit(application.applicant(), List.of(), 0, NOW))
                    .hasMessageStartingWith("applications.refusal.notDraft");
        }
    }

    @Test
    void aBodyIsNeverItsOwnTransformer() {
        Application draft = Paths.to(ApplicationState.DRAFT);
        assertThatThrownBy(() -> draft.choose(draft.applicant().id()))
                .hasMessageStartingWith("applications.refusal.ownTransformer");
    }

    @Test
    void anApplicationTakenUpAgainIsDeclaredAnewAndCountsItsVersions() {
        Application application = Paths.to(ApplicationState.DRAFT);
        application.declare(EnumSet.allOf(Declaration.class));
        assertThat(application.submit(application.applicant(), List.of(), 4, NOW))
                .isEqualTo(1);
        application.withdraw(NOW);
        application.reopen(NOW);
        assertThat(application.declarations()).isEmpty();
        assertThat(application.sent()).isFalse();
        assertThat(application.submit(application.applicant(), List.of(), 6, NOW))
                .isEqualTo(2);
        assertThat(application.received().bonus()).isEqualTo(6);
    }
}
