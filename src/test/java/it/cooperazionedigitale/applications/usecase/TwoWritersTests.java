package it.cooperazionedigitale.applications.usecase;

import static it.cooperazionedigitale.organisations.BodySamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import it.cooperazionedigitale.PortalTest;
import it.cooperazionedigitale.applications.ApplicationSamples;
import it.cooperazionedigitale.applications.usecase.Writing.Counts;
import it.cooperazionedigitale.applications.usecase.Writing.Stored;
import it.cooperazionedigitale.forms.QuestionType;
import it.cooperazionedigitale.shared.TeamRole;
import it.cooperazionedigitale.shared.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people with two open pages each write on one section in every order: nothing is overwritten unseen, nothing is lost. */
@PortalTest
class TwoWritersTests {

    private static final long SEED = Long.getLong("writers.seed", 20_261_122L);
    private static final int INTERLEAVINGS = Integer.getInteger("writers.interleavings", 1_000);

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void realTime() {
        new ApplicationSamples(context).clock().reset();
    }

    @Test
    void aThousandInterleavingsOverwriteNothingUnseen() {
        Counts counts = new Counts();
        for (int round = 0; round < INTERLEAVINGS; round++) {
            new Writing(SEED + round, EnumSet.allOf(QuestionType.class), counts).go(Stored.inMemory(), 60);
        }
        counts.print(INTERLEAVINGS, SEED);
        assertThat(counts.saves).isGreaterThan(INTERLEAVINGS * 10);
        assertThat(counts.conflicts).isGreaterThan(INTERLEAVINGS);
        assertThat(counts.untouched).isPositive();
        assertThat(counts.lostReplies).isPositive();
        assertThat(counts.late).isPositive();
        assertThat(counts.faults).isPositive();
    }

    @Test
    void thePortalItselfDoesTheSame() {
        ApplicationSamples samples = new ApplicationSamples(context);
        Counts counts = new Counts();
        Set<QuestionType> kinds = EnumSet.of(
                QuestionType.SHORT,
                QuestionType.LONG,
                QuestionType.NUMBER,
                QuestionType.MONEY,
                QuestionType.DATE,
                QuestionType.CHOICE,
                QuestionType.MANY,
                QuestionType.YES_NO,
                QuestionType.TABLE);
        for (int round = 0; round < 4; round++) {
            Writing writing = new Writing(SEED + round, kinds, counts);
            UUID call = samples.openCall(List.of(writing.section()));
            Viewer giulia = samples.owner("Orti " + round, samples.hub("PICO"), "Aliano");
            Viewer luca = ApplicationSamples.colleague(giulia, "Luca", TeamRole.EDITOR);
            UUID draft = as(giulia, () -> samples.the(StartApplication.class).start(call, giulia));
            writing.go(
                    new Stored() {
                        @Override
                        public AnswerOutcome save(boolean first, TypedAnswers typed) {
                            Viewer viewer = first ? giulia : luca;
                            return as(
                                    viewer,
                                    () -> samples.the(AnswerSection.class)
                                            .answer(draft, writing.section().id(), typed, viewer));
                        }

                        @Override
                        public Map<String, Object> values() {
                            return given().values();
                        }

                        @Override
                        public int revision() {
                            return given().revision();
                        }

                        private OwnApplication.Given given() {
                            return as(
                                    giulia,
                                    () -> samples.the(OwnAnswerQueries.class)
                                            .of(draft, giulia)
                                            .given(writing.section().id()));
                        }
                    },
                    40);
        }
        counts.print(4, SEED);
        assertThat(counts.conflicts).isPositive();
    }
}
